import type { Clock } from './clock';
import type { ClockStep } from './clock-event';
import { pauseClock } from './pause-clock';
import { calendarOf, policyOf, type PromiseFacts } from './promise-facts';
import { resumeClock } from './resume-clock';

/**
 * Lets a clock stand still while its complaint waits for a reason that its policy allows, and run otherwise: waiting
 * for another reason is on our own time. Another reason ends the pause and begins the next.
 */
export function holdSteps(clock: Clock | undefined, facts: PromiseFacts): readonly ClockStep[] {
  if (!clock) return [];
  const { waitReason } = facts.complaint;
  const isAllowed =
    waitReason !== null && policyOf(clock, facts.viewOf).pausesFor.includes(waitReason);
  const reason = isAllowed ? waitReason : null;
  if (clock.pausedFor === reason) return [];
  const calendar = calendarOf(clock, facts.viewOf);
  const resumed = resumeClock(clock, calendar, facts.at);
  if (reason === null) return [resumed];
  return [resumed, pauseClock(resumed.clock, reason, calendar, facts.at)];
}
