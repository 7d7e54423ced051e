import fc from 'fast-check';
import type { Condition } from '../../src/plugins/complaints/domain/condition/condition';
import { evaluate } from '../../src/plugins/complaints/domain/condition/evaluate';
import type { FieldCatalogue } from '../../src/plugins/complaints/domain/condition/field';
import type { ConditionField } from '../../src/plugins/complaints/server/public';
import { complaintFromRow } from '../../src/plugins/complaints/server/store/complaint-row';
import {
  COMPLAINT_COLUMNS,
  whereCondition,
} from '../../src/plugins/complaints/server/store/where-condition';
import { townView } from '../support/charter/published';
import { finishedConditions } from '../support/conditions/random-conditions';
import { databaseKind } from '../support/redress';
import { rowsOf } from './support/lives';
import { writeRandomComplaints } from './support/random-complaints';
import { openTown, type Town } from './support/town';

/** What an extension would register: words, a choice, a number and yes or no that the schema already holds. */
const EXTRA: readonly ConditionField[] = [
  {
    field: {
      ...{ name: 'answered', kind: 'yes-no', options: [] },
      label: { en: 'Answered', 'zh-Hans': '已答复' },
    },
    read: ({ firstRespondedAt }) => firstRespondedAt !== null,
    expression: 'complaints.first_responded_at is not null',
  },
  {
    field: {
      ...{ name: 'assignee', kind: 'number', options: [] },
      label: { en: 'Number of the person', 'zh-Hans': '经办人编号' },
    },
    read: ({ assigneeId }) => assigneeId,
    expression: 'complaints.assignee_id',
  },
];

const COMPLAINTS = 300;
let town: Town;
let catalogue: FieldCatalogue;

beforeAll(async () => {
  town = await openTown();
  const { registerConditionField, conditionCatalogue } = town.plugins.complaints;
  for (const extra of EXTRA) registerConditionField(town.strapi, extra);
  catalogue = conditionCatalogue(town.strapi, townView());
  await writeRandomComplaints(town, COMPLAINTS);
});

afterAll(() => town.close());

async function idsInSql(condition: Condition): Promise<number[]> {
  const columns = new Map([
    ...COMPLAINT_COLUMNS,
    ...EXTRA.map(({ field, expression }) => [field.name, `(${expression})`] as const),
  ]);
  const query = town.strapi.db.connection('complaints').select('id').orderBy('id');
  const found = await whereCondition(query, condition, {
    ...{ catalogue, columns, dialect: databaseKind() },
  });
  return found.map(({ id }: { id: unknown }) => Number(id));
}

describe('what a condition finds in the database', () => {
  test('is what it finds in memory, and its opposite finds all the others', async () => {
    const { conditionFacts } = town.plugins.complaints;
    const known = (await rowsOf(town, 'complaints')).map(complaintFromRow).map((complaint) => ({
      ...{ id: complaint.id, facts: conditionFacts(town.strapi, complaint) },
    }));
    expect(known).toHaveLength(COMPLAINTS + 1);
    const idsWhere = (holds: boolean, condition: Condition) =>
      known
        .filter(({ facts }) => evaluate(condition, facts, catalogue) === holds)
        .map(({ id }) => id);
    let parted = 0;
    await fc.assert(
      fc.asyncProperty(finishedConditions(catalogue), async (condition) => {
        const found = await idsInSql(condition);
        expect(found).toEqual(idsWhere(true, condition));
        expect(await idsInSql({ not: condition })).toEqual(idsWhere(false, condition));
        if (found.length > 0 && found.length < known.length) parted += 1;
      }),
      { numRuns: 400 },
    );
    expect(parted).toBeGreaterThan(150);
  });

  test('T13: a blank condition finds nothing, nor does its opposite', async () => {
    const blank: Condition[] = [
      { any: [] },
      { field: 'priority', operator: 'is-none-of', value: [] },
      { field: 'gone', operator: 'is-empty' },
      { all: [{ all: [] }, { any: [] }] },
    ];
    for (const condition of blank) {
      expect(await idsInSql(condition)).toEqual([]);
      expect(await idsInSql({ not: condition })).toEqual([]);
    }
    expect(await idsInSql({ all: [] })).toHaveLength(COMPLAINTS + 1);
  });

  test('is found for lists longer than a statement may have bindings', async () => {
    const value = Array.from({ length: 70_000 }, (_none, number) => `k-${number}`);
    const long: Condition = { field: 'priority', operator: 'is-none-of', value };
    expect(await idsInSql({ all: [long, long] })).toHaveLength(COMPLAINTS + 1);
    const within: Condition = {
      field: 'category',
      operator: 'is-within',
      value: [...value, 'old'],
    };
    expect(await idsInSql(within)).toEqual([]);
  });
});
