import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import {
  lockComplaint,
  recordEvents,
  type Happening,
  type StoredComplaint,
} from '../../../complaints/server/public';
import {
  decideExtension,
  type ExtensionRefusal,
  type GrantedExtension,
} from '../../domain/clock/decide-extension';
import { calendarOf, policyOf } from '../../domain/clock/promise-facts';
import { clockEventsOf, clocksOf } from '../store/clocks';
import { viewsOf } from './views-of';

export interface Extending {
  readonly complaintId: number;
  /** Of working time. */
  readonly hours: number;
  readonly reason: string;
  readonly actor: Happening['actor'];
  readonly at: Instant;
  /** What the actor had seen; another version on record is refused. Null: whatever it is. */
  readonly expectedVersion: number | null;
}

export type ExtendRefusal =
  | ExtensionRefusal
  | { readonly kind: 'not-found' }
  | { readonly kind: 'changed-meanwhile'; readonly version: number };

/** Puts the promise of a solution off and tells the resident why, in one transaction; or a refusal and nothing. */
export function extendPromise(
  strapi: Core.Strapi,
  { complaintId, reason, actor, at, ...asked }: Extending,
): Promise<Result<GrantedExtension, ExtendRefusal>> {
  return inTransaction(strapi, async (tx) => {
    const complaint = await lockComplaint(tx, complaintId);
    if (!complaint) return refuse({ kind: 'not-found' });
    const { version } = complaint;
    if (asked.expectedVersion !== null && asked.expectedVersion !== version) {
      return refuse({ kind: 'changed-meanwhile', version });
    }
    const granted = await grant(strapi, tx, complaint, asked.hours, at);
    if (!granted.ok) return granted;
    const extended = { kind: 'promise-extended', metric: 'resolution', reason } as const;
    const events = [{ ...extended, ...granted.value }];
    await recordEvents(strapi, tx, complaint, { events, actor, at });
    return ok(granted.value);
  });
}

async function grant(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { id, cycle }: StoredComplaint,
  hours: number,
  at: Instant,
): Promise<Result<GrantedExtension, ExtensionRefusal>> {
  const clocks = await clocksOf(tx, id);
  const stored = clocks.find(({ clock }) => clock.metric === 'resolution' && clock.cycle === cycle);
  if (!stored) return refuse({ kind: 'no-promise-runs' });
  const { clock } = stored;
  const viewOf = await viewsOf(strapi, [clock.charterNumber]);
  const allowed = policyOf(clock, viewOf).extension;
  const events = await clockEventsOf(tx, stored.id);
  return decideExtension(
    { clock, events, allowed, hours, calendar: calendarOf(clock, viewOf) },
    at,
  );
}
