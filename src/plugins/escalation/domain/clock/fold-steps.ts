import type { Clock } from './clock';
import type { ClockStep } from './clock-event';

/** What is done to the clocks of a complaint as the steps before have left them. */
export type Stepping = (clocks: readonly Clock[]) => readonly ClockStep[];

/** One stepping after another; gives the steps that changed something. */
export function foldSteps(
  clocks: readonly Clock[],
  steppings: readonly Stepping[],
): readonly ClockStep[] {
  const done: ClockStep[] = [];
  let now = clocks;
  for (const stepping of steppings) {
    for (const step of stepping(now)) {
      if (step.event === null) continue;
      done.push(step);
      now = withStep(now, step);
    }
  }
  return done;
}

/** The clocks of a complaint after a step of one of them. */
export function withStep(clocks: readonly Clock[], { clock }: ClockStep): readonly Clock[] {
  return [...clocks.filter((one) => !isSameClock(one, clock)), clock];
}

export function isSameClock(one: Clock, other: Clock): boolean {
  return one.metric === other.metric && one.cycle === other.cycle;
}
