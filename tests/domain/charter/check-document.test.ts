import { z } from 'zod';
import { asInstant } from '../../../src/kernel/instant';
import type { Chapter } from '../../../src/plugins/charter/domain/chapter';
import { checkDocument } from '../../../src/plugins/charter/domain/check-document';
import { problemsOf } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts, type TownDrafts } from '../../support/charter/town';

const TOWN = townDrafts();
const AT = asInstant(0);

describe('a chapter of the wrong shape', () => {
  const first = <Entry>(entries: readonly Entry[], change: object) =>
    entries.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry));

  const FAULTS: [what: string, change: Partial<Record<keyof TownDrafts, unknown>>, at: string][] = [
    ['an absent organisation', { organisation: null }, 'organisation'],
    ['no departments', { departments: [] }, 'departments'],
    [
      'a department without a head',
      { departments: first(TOWN.departments, { headId: null }) },
      'departments/works',
    ],
    [
      'nobody to lead',
      { departments: first(TOWN.departments, { leadershipIds: [] }) },
      'departments/works',
    ],
    [
      'a name in one language',
      { places: first(TOWN.places, { name: { en: 'Square' } }) },
      'places/square',
    ],
    [
      'a name of spaces',
      { places: first(TOWN.places, { name: say('Square', '  ') }) },
      'places/square',
    ],
    ['a key with capitals', { places: first(TOWN.places, { key: 'Square' }) }, 'places/Square'],
    ['an unknown attribute', { places: first(TOWN.places, { colour: 'red' }) }, 'places/square'],
    [
      'an unknown priority',
      { categories: first(TOWN.categories, { priority: 'soon' }) },
      'categories/streets',
    ],
    [
      'a promise of no time',
      {
        policies: first(TOWN.policies, {
          targets: [{ ...TOWN.policies[0]?.targets[0], amount: 0 }],
        }),
      },
      'policies/danger',
    ],
    [
      'a zone that is not one',
      { organisation: { ...TOWN.organisation, timezone: 'Mars/Olympus' } },
      'organisation',
    ],
    [
      'an address that is not one',
      { organisation: { ...TOWN.organisation, email: 'office' } },
      'organisation',
    ],
    ['no appeal', { organisation: { ...TOWN.organisation, appeal: say('', '') } }, 'organisation'],
    [
      'a survey unhappy with five',
      { surveys: first(TOWN.surveys, { unhappyAtOrBelow: 5 }) },
      'surveys/content',
    ],
  ];

  test.each(FAULTS)('%s is named with its entry', (_what, change, at) => {
    const problems = problemsOf({ ...TOWN, ...change });
    expect(problems.map(({ check }) => check)).toEqual(problems.map(() => 'shape'));
    expect(
      problems.map(({ chapter, entry }) => (entry === null ? chapter : `${chapter}/${entry}`)),
    ).toContain(at);
  });
});

describe('checking a document', () => {
  const numbers: Chapter<number[]> = {
    name: 'numbers',
    schema: z.array(z.number()),
    check: (content, document) =>
      content.length === (document.chapters.limit as number)
        ? []
        : [{ check: 'count', chapter: 'numbers', entry: null, message: 'Count' }],
  };
  const limit: Chapter<number> = { name: 'limit', schema: z.number(), check: () => [] };
  const chapters = [numbers, limit].map((chapter) => chapter as Chapter<unknown>); // own content only

  test('asks chapters about each other only when every one has its shape', () => {
    const checked = checkDocument({ numbers: [1], limit: 'two' }, chapters, AT);
    expect(checked.ok ? [] : checked.refusal.map(({ check }) => check)).toEqual(['shape']);
  });

  test('tells every problem at once, not the first', () => {
    const checked = checkDocument({ numbers: ['a', 'b'], limit: null }, chapters, AT);
    expect(checked.ok ? [] : checked.refusal).toHaveLength(3);
  });

  test('leaves out what no chapter owns', () => {
    const checked = checkDocument({ numbers: [1, 2], limit: 2, secrets: 'x' }, chapters, AT);
    expect(checked).toEqual({
      ok: true,
      value: { schemaVersion: 2, chapters: { numbers: [1, 2], limit: 2 } },
    });
  });
});
