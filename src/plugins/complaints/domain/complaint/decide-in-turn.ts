import { ok, type Result } from '../../../../kernel/result';
import { apply } from './apply';
import type { Command } from './command';
import type { Complaint } from './complaint';
import { decide } from './decide';
import type { Circumstances } from './decisions/decision';
import type { ComplaintEvent } from './event';
import type { Refusal } from './refusal';

/** What happens when several commands meet a complaint one after another at one instant: all of it, or nothing. */
export function decideInTurn(
  complaint: Complaint,
  commands: readonly Command[],
  circumstances: Circumstances,
): Result<readonly ComplaintEvent[], Refusal> {
  const events: ComplaintEvent[] = [];
  let now = complaint;
  for (const command of commands) {
    const decided = decide(now, command, circumstances);
    if (!decided.ok) return decided;
    events.push(...decided.value);
    now = decided.value.reduce((one, event) => apply(one, event, circumstances.at), now);
  }
  return ok(events);
}
