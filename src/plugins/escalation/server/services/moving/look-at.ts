import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../../kernel/instant';
import {
  readContacts,
  type Contact,
  type StoredComplaint,
} from '../../../../complaints/server/public';
import type { ViewOf } from '../../../domain/clock/promise-facts';
import { isDateLost, type MovedDate } from '../../../domain/moving/moved-date';
import { movePromises, type PromiseMove } from '../../../domain/moving/move-promises';
import { clocksOfMany, type StoredClock } from '../../store/clocks';
import { withRuleTimers } from '../../store/outstanding';
import { viewsOf } from '../views-of';

/** A complaint with what moving it would do. */
export interface LookedAt extends PromiseMove {
  readonly complaint: StoredComplaint;
  readonly stored: readonly StoredClock[];
  /** Brought in from another system, and nothing has happened since: nobody is reminded of it. */
  readonly isSilent: boolean;
  /** The resident who is written to, and the date that became later or has none any more. */
  readonly telling: { readonly contact: Contact; readonly date: MovedDate } | null;
  readonly viewOf: ViewOf;
}

export interface Destination {
  readonly charterNumber: number;
  readonly at: Instant;
}

/** What moving some complaints to a charter would do to each; nothing is written. */
export async function lookAt(
  strapi: Core.Strapi,
  db: Knex,
  complaints: readonly StoredComplaint[],
  { charterNumber, at }: Destination,
): Promise<LookedAt[]> {
  const ids = complaints.map(({ id }) => id);
  const clocks = await clocksOfMany(db, ids);
  const numbers = [
    ...complaints.map((complaint) => complaint.charterNumber),
    ...[...clocks.values()].flat().map(({ clock }) => clock.charterNumber),
  ];
  const viewOf = await viewsOf(strapi, [charterNumber, ...numbers]);
  const reminded = await withRuleTimers(db, ids);
  const contacts = await readContacts(
    db,
    complaints.flatMap(({ residentId }) => residentId ?? []),
  );
  return complaints.map((complaint) => {
    const stored = clocks.get(complaint.id) ?? [];
    const facts = { complaint, charterNumber, viewOf, at };
    const move = movePromises(
      stored.map(({ clock }) => clock),
      facts,
    );
    const isSilent = !reminded.has(complaint.id) && hadRules(stored, viewOf);
    const contact = contacts.get(complaint.residentId ?? 0);
    const date = move.dates.find(isDateLost);
    const isTold = date !== undefined && !isSilent && contact !== undefined && contact.email !== '';
    return {
      ...{ complaint, stored, isSilent, viewOf },
      ...move,
      telling: isTold ? { contact, date } : null,
    };
  });
}

/** Whether rules were in force that would have set timers. */
function hadRules(stored: readonly StoredClock[], viewOf: ViewOf): boolean {
  return stored.some(({ clock }) =>
    viewOf(clock.charterNumber).rules.some(
      ({ isEnabled, trigger }) =>
        isEnabled && trigger.kind === 'due' && trigger.metric === clock.metric,
    ),
  );
}
