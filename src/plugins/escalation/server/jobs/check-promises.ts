import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { isSolved } from '../../../complaints/domain/complaint/decide';
import { phaseSchema, waitReasonSchema } from '../../../complaints/domain/vocabulary';
import {
  charterOf,
  lockStanding,
  standingsAfter,
  type Standing,
} from '../../../complaints/server/public';
import type { ClockTerms } from '../../domain/clock/clock';
import { calendarOf, policyOf } from '../../domain/clock/promise-facts';
import { findFlaws } from '../../domain/promise-check/find-flaws';
import { flawWords, type Flaw } from '../../domain/promise-check/flaw';
import { viewsOf } from '../services/views-of';
import { clockRowsOf, keptClocks, type ClockRows } from '../store/kept-clocks';

/** Complaints read at once. */
const TOGETHER = 200;

export interface PromiseReport {
  /** Complaints looked at: all there are. */
  readonly complaints: number;
  readonly flawed: readonly { readonly reference: string; readonly flaws: readonly Flaw[] }[];
}

/**
 * Goes through every complaint and reports what cannot be true of its promise. It changes nothing: a wrong row is
 * evidence, and what to do about it is for people to decide.
 */
export async function checkPromises(strapi: Core.Strapi, at: Instant): Promise<PromiseReport> {
  const flawed: PromiseReport['flawed'][number][] = [];
  let complaints = 0;
  let last = 0;
  for (;;) {
    const db = await connection(strapi);
    const standings = await standingsAfter(db, last, TOGETHER);
    if (standings.length === 0) return { complaints, flawed };
    const rows = await clockRowsOf(
      db,
      standings.map(({ id }) => id),
    );
    for (const standing of standings) {
      const suspected = await flawsOf(strapi, standing, rows.get(standing.id), at);
      const flaws = suspected.length === 0 ? [] : await flawsWhenLocked(strapi, standing.id, at);
      if (flaws.length === 0) continue;
      flawed.push({ reference: standing.reference, flaws });
      for (const flaw of flaws) {
        strapi.log.error(`Promise of complaint ${standing.reference}: ${flawWords(flaw)}`);
      }
    }
    complaints += standings.length;
    last = standings.at(-1)?.id ?? last;
  }
}

/** Rows that are read one after the other may belong to two moments: what looks wrong is looked at alone once more. */
function flawsWhenLocked(strapi: Core.Strapi, id: number, at: Instant): Promise<Flaw[]> {
  return inTransaction(strapi, async (tx) => {
    const standing = await lockStanding(tx, id);
    if (!standing) return [];
    return flawsOf(strapi, standing, (await clockRowsOf(tx, [id])).get(id), at);
  });
}

async function flawsOf(
  strapi: Core.Strapi,
  standing: Standing,
  rows: ClockRows | undefined,
  at: Instant,
): Promise<Flaw[]> {
  try {
    const clocks = rows ? keptClocks(rows) : [];
    const numbers = clocks.map(({ clock }) => clock.charterNumber);
    const viewOf = await viewsOf(strapi, [standing.charterNumber, ...numbers]);
    const { view } = await charterOf(strapi, standing);
    const kept = {
      ...standing,
      isOpen: !isSolved({ phase: phaseSchema.parse(standing.phase) }),
      hasDepartment: view.department(standing.departmentKey) !== undefined,
      waitReason: waitReasonSchema.nullable().parse(standing.waitReason),
      clocks,
      fired: rows?.fired ?? [],
    };
    const laws = {
      rulesOf: ({ charterNumber }: ClockTerms) => viewOf(charterNumber).rules,
      calendarOf: (terms: ClockTerms) => calendarOf(terms, viewOf),
      pausesFor: (terms: ClockTerms) => policyOf(terms, viewOf).pausesFor,
    };
    return findFlaws(kept, laws, at);
  } catch (error) {
    return [{ kind: 'unreadable', reason: String(error) }]; // that is the finding; the next complaint follows
  }
}
