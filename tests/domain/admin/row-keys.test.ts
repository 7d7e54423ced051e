import { categoryOptions } from '../../../src/plugins/complaints/admin/queue/category-options';
import { isForThePage, nextRow } from '../../../src/plugins/complaints/admin/queue/key-moves';

describe('walking the queue by keys', () => {
  test.each([
    ['j from nowhere goes to the first row', 1, -1, 3, 0],
    ['j goes down', 1, 0, 3, 1],
    ['j stays on the last row', 1, 2, 3, 2],
    ['k goes up', -1, 2, 3, 1],
    ['k stays on the first row', -1, 0, 3, 0],
    ['an empty queue has nowhere to go', 1, -1, 0, null],
  ] as const)('%s', (_claim, step, focused, rows, expected) => {
    expect(nextRow(step, focused, rows)).toBe(expected);
  });

  test('a letter typed in a field is a letter', () => {
    expect(isForThePage({ key: 'j', isTyping: true, hasModifier: false })).toBe(false);
  });

  test('Ctrl with a letter belongs to the browser', () => {
    expect(isForThePage({ key: 'r', isTyping: false, hasModifier: true })).toBe(false);
  });
});

test('the categories stand as a tree, each child under its parent', () => {
  const category = (key: string, parentKey: string | null) => ({
    key,
    parentKey,
    name: { en: key, 'zh-Hans': key },
    departmentKey: 'd',
    choosable: true,
  });
  const tree = categoryOptions([
    category('noise', 'order'),
    category('fees', null),
    category('order', null),
    category('night', 'noise'),
  ]);
  expect(tree.map((one) => `${one.depth}${one.category.key}`)).toEqual([
    '0fees',
    '0order',
    '1noise',
    '2night',
  ]);
});
