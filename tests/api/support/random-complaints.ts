import fc from 'fast-check';
import { CHANNELS, PHASES, PRIORITIES } from '../../../src/plugins/complaints/domain/vocabulary';
import { WORDS } from '../../support/conditions/random-conditions';
import { rowsOf, submit } from './lives';
import type { Town } from './town';

/** Writes so many complaints with whatever a column can hold, row by row. */
export async function writeRandomComplaints(town: Town, count: number): Promise<void> {
  const { complaintId } = await submit(town);
  const [original] = await rowsOf(town, 'complaints', { id: complaintId });
  const { id: _id, ...columns } = { ...original };
  const rows = fc.sample(randomColumns, { numRuns: count }).map((random, number) => ({
    ...columns,
    ...random,
    ...{ document_id: `r${number}`, idempotency_key: `r${number}`, reference: `r${number}` },
  }));
  for (let from = 0; from < rows.length; from += 50) {
    await town.strapi.db.connection('complaints').insert(rows.slice(from, from + 50));
  }
}

const odd = fc.constantFrom('gone', "o'neill", '%', 'LAMPS', '灯', '😀');

function keyOf(...known: string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: odd },
  );
}

function orNull<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(values, { freq: 2 });
}

const randomColumns = fc.record({
  category_key: keyOf('streets', 'lamps', 'bins', 'dangers', 'fires'),
  department_key: keyOf('works', 'safety'),
  priority: fc.constantFrom(...PRIORITIES),
  place_key: orNull(keyOf('hall', '')),
  resident_group_key: orNull(keyOf('tenant', 'owner')),
  channel: fc.constantFrom(...CHANNELS),
  language: fc.constantFrom('en', 'zh-Hans'),
  stage_key: keyOf('new', 'look', 'mend', 'done', 'filed'),
  phase: fc.constantFrom(...PHASES),
  assignee_id: orNull(fc.integer({ min: 1, max: 3 })),
  waiting_since: orNull(fc.constant(1_772_000_000_000)),
  first_responded_at: orNull(fc.constant(1_772_000_000_000)),
  cycle: fc.integer({ min: 1, max: 4 }),
  description: orNull(
    fc.oneof(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('')),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
  ).map((text) => text?.replace(/\p{Cc}|\p{Cs}/gu, '') ?? null),
});
