import canonicalize from 'canonicalize';
import { differenceBetween } from '../../../src/plugins/charter/domain/difference';
import type { CharterDocument } from '../../../src/plugins/charter/domain/document';
import { published } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts, type TownDrafts } from '../../support/charter/town';

const TOWN = townDrafts();
const BEFORE = published().document;

/** What the Charter page would list, as `chapter/entry change attributes`. */
function changes(change: Partial<TownDrafts>, before: CharterDocument | null = BEFORE): string[] {
  return differenceBetween(before, published(change).document).map((line) =>
    [line.chapter, line.entry, line.change, line.attributes.join(',')].filter(Boolean).join(' '),
  );
}

describe('what an administrator would publish', () => {
  test('is nothing when nothing was edited', () => expect(changes({})).toEqual([]));

  test('is nothing when the version in force comes back from storage in another order', () => {
    const stored = JSON.parse(canonicalize(BEFORE) ?? '') as CharterDocument;
    expect(changes({}, stored)).toEqual([]);
  });

  test('is everything when there is no version yet', () => {
    const lines = changes({}, null);
    expect(lines).toContain('organisation added');
    expect(lines).toContain('categories lamps added');
    expect(lines.every((line) => line.endsWith('added'))).toBe(true);
  });

  const [square, hall] = TOWN.places;
  const [danger, standard] = TOWN.policies;
  if (!square || !hall || !danger || !standard) throw new Error('The town has changed');

  const EDITS: [what: string, change: Partial<TownDrafts>, lines: string[]][] = [
    ['a new entry', { places: [square, hall, { ...hall, key: 'well' }] }, ['places well added']],
    ['one taken away', { places: [square] }, ['places hall removed']],
    [
      'one renamed and moved to another kind',
      { places: [{ ...square, name: say('Green'), kind: 'facility' }, hall] },
      ['places square changed name,kind'],
    ],
    [
      'one word of one language',
      { places: [{ ...square, name: { ...square.name, 'zh-Hans': '广场' } }, hall] },
      ['places square changed name'],
    ],
    [
      'the organisation',
      { organisation: { ...TOWN.organisation, phone: '010 4321' } },
      ['organisation changed phone'],
    ],
    [
      'a target deep inside',
      {
        policies: [
          danger,
          { ...standard, targets: standard.targets.map((one) => ({ ...one, amount: 3 })) },
        ],
      },
      ['policies standard changed targets'],
    ],
    [
      'the order in which policies are tried',
      { policies: [standard, danger] },
      ['policies changed order'],
    ],
    [
      'a new key, which is another entry',
      { places: [{ ...square, key: 'green' }, hall] },
      ['places green added', 'places square removed'],
    ],
  ];

  test.each(EDITS)('tells %s', (_what, change, lines) => {
    expect(changes(change).sort()).toEqual([...lines].sort());
  });

  test('does not call entries moved because one before them went', () => {
    expect(changes({ places: [hall] })).toEqual(['places square removed']);
  });
});
