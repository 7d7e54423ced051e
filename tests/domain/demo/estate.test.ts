import * as estate from '../../../src/demo/estate';
import { people } from '../../../src/demo/people';
import { checkedEstate } from './demo-charter';

describe('the demo estate', () => {
  test('is a charter that can be published', () => {
    const checked = checkedEstate();
    expect(checked.ok ? [] : checked.refusal).toEqual([]);
  });

  test('has six departments, about twenty things to complain about and some thirty places', () => {
    const parents = new Set(estate.categories.map((category) => category.parentKey));
    const leaves = estate.categories.filter((category) => !parents.has(category.key));
    expect(estate.departments).toHaveLength(6);
    expect(leaves).toHaveLength(24);
    expect(estate.places).toHaveLength(31);
    expect(estate.stages.map((stage) => stage.name['zh-Hans']).join(' ')).toBe(
      '受理 传递 判断 处理 跟踪 验证 归纳',
    );
  });

  test('every member of staff has a place: the administrator alone is in no department', () => {
    const placed = estate.departments.flatMap((one) => [
      one.head,
      ...one.members,
      ...one.leadership,
    ]);
    const unplaced = people.filter((person) => !placed.includes(person.key));
    expect(unplaced.map((person) => person.role)).toEqual(['administrator']);
  });

  test('texts say the same placeholders in both languages', () => {
    const named = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    for (const { key, body } of estate.texts) {
      expect([key, ...new Set(named(body.en))]).toEqual([key, ...new Set(named(body['zh-Hans']))]);
    }
  });
});
