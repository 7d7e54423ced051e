import type { Knex } from 'knex';
import { HOUR, later } from '../../../../kernel/duration';
import { asInstant, type Instant } from '../../../../kernel/instant';

/** The hour that an instant lies in, by the clock of UTC. */
export function windowOf(at: Instant): Instant {
  return asInstant(Math.floor(at / HOUR) * HOUR);
}

export function nextWindow(at: Instant): Instant {
  return later(windowOf(at), HOUR);
}

/** Takes one of a rule's firings for this hour; false when the hour's are used up. Two servers cannot take the same one. */
export async function takeFromWindow(
  tx: Knex.Transaction,
  ruleKey: string,
  cap: number,
  at: Instant,
): Promise<boolean> {
  const startsAt = windowOf(at);
  const rows = await tx('rule_windows')
    .insert({ rule_key: ruleKey, starts_at: startsAt, fired: 1 })
    .onConflict(['rule_key', 'starts_at'])
    .merge({ fired: tx.raw('rule_windows.fired + 1') })
    .where('rule_windows.fired', '<', cap)
    .returning('id');
  return rows.length === 1;
}

export async function forgetWindows(db: Knex, before: Instant): Promise<void> {
  await db('rule_windows').where('starts_at', '<', before).delete();
}
