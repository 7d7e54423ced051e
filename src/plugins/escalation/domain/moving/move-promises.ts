import { isOwed, type Clock } from '../clock/clock';
import type { ClockStep } from '../clock/clock-event';
import { APPEAL, WHILE_OPEN } from '../clock/clock-moves';
import { foldSteps, isSameClock, withStep } from '../clock/fold-steps';
import type { PromiseFacts } from '../clock/promise-facts';
import { rematchSteps } from '../clock/rematch-steps';
import { holdAll } from '../clock/steps-for-event';
import { changeOf, type MovedDate } from './moved-date';

/** What moving to another charter does to the promises of a complaint. */
export interface PromiseMove {
  /** In order; none when nothing is owed under an earlier charter. */
  readonly steps: readonly ClockStep[];
  /** Every date that becomes another one, appears or goes. */
  readonly dates: readonly MovedDate[];
}

/**
 * Lets a complaint go by the policies and calendars of the charter in `facts`: each promise that is still owed keeps
 * what was used, what was granted and a breach, and stands still only for reasons that its new policy allows. Dates that
 * somebody promised by name, and promised actions, stay. Nothing changes for a complaint that was moved before.
 */
export function movePromises(clocks: readonly Clock[], facts: PromiseFacts): PromiseMove {
  const isEarlier = clocks.some(
    (clock) => isOwed(clock) && clock.charterNumber < facts.charterNumber,
  );
  if (!isEarlier) return { steps: [], dates: [] };
  const steps = foldSteps(clocks, [
    ...[...WHILE_OPEN, ...APPEAL].map(
      (metric) => (now: readonly Clock[]) => rematchSteps('charter', metric, now, facts),
    ),
    ...holdAll(facts),
  ]);
  return { steps, dates: datesOf(clocks, steps, facts) };
}

function datesOf(
  before: readonly Clock[],
  steps: readonly ClockStep[],
  facts: PromiseFacts,
): MovedDate[] {
  const after = steps.reduce(withStep, before);
  return after.flatMap((clock) => {
    const was = before.find((one) => isSameClock(one, clock)) ?? null;
    return was === clock ? [] : (changeOf(was, clock, facts) ?? []);
  });
}
