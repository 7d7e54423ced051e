import { differenceBetween } from '../../../src/plugins/charter/domain/difference';
import { historyOf } from '../../../src/plugins/guide/server/pages/guide/history';
import { published } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts, type TownDrafts } from '../../support/charter/town';

const TOWN = townDrafts();
const before = published();

/** What the guide tells of a second charter that changed this much. */
function told(change: Partial<TownDrafts>, language: 'en' | 'zh-Hans' = 'en') {
  const charter = published(change, 2);
  const changes = differenceBetween(before.document, charter.document);
  const past = [
    { charter, before, note: 'Because', changes },
    { charter: before, before: null, note: 'First', changes: [] },
  ];
  return historyOf(past, 'Asia/Shanghai', language);
}

const [square, hall] = TOWN.places;
const [danger, standard] = TOWN.policies;
if (!square || !hall || !danger || !standard) throw new Error('The town has all of these');

test('the first version changed nothing, and says why it was published', () => {
  expect(told({})[1]).toEqual({
    title: 'Charter 1, published on 2 March 2026.',
    note: 'First',
    chapters: [],
  });
});

test('what is new and what is gone is told by its name', () => {
  const park = { key: 'park', name: say('The park', '公园'), kind: 'area' } as const;
  expect(told({ places: [hall, park] })[0]?.chapters).toEqual([
    { name: 'Places', lines: ['New: The park', 'No longer: Market square'] },
  ]);
  expect(told({ places: [hall, park] }, 'zh-Hans')[0]?.chapters).toEqual([
    { name: '地点', lines: ['新增：公园', '取消：集市广场'] },
  ]);
});

test('a short text is told with what it was', () => {
  const renamed = { ...square, name: say('Old square', '老广场') };
  expect(told({ places: [renamed, hall] })[0]?.chapters[0]?.lines).toEqual([
    'Old square: changed (name “Market square” is now “Old square”)',
  ]);
  const organisation = { ...TOWN.organisation, phone: '010 9' };
  expect(told({ organisation })[0]?.chapters).toEqual([
    { name: 'About us', lines: ['Changed: telephone “010 1234” is now “010 9”'] },
  ]);
});

test('a promised time is told with what it was', () => {
  const targets = standard.targets.map((one) =>
    one.metric === 'resolution' && one.priority === 'normal' ? { ...one, amount: 24 } : one,
  );
  expect(told({ policies: [danger, { ...standard, targets }] })[0]?.chapters[0]?.lines).toEqual([
    'Standard: changed (Solved within, Normal: 24 hours of working time instead of 16 hours of working time)',
  ]);
});

test('another order is a change, too', () => {
  expect(told({ places: [hall, square] })[0]?.chapters[0]?.lines).toEqual([
    'The order was changed',
  ]);
});

test('nobody of the staff is named', () => {
  const departments = TOWN.departments.map((one) => ({ ...one, headId: 5 }));
  const text = JSON.stringify(told({ departments }));
  expect(text).toContain('who leads it');
  expect(text).not.toContain('5');
});
