import type { Instant } from '../kernel/instant';
import type { DemoAct, DemoComplaint } from './complaint';
import { instantOf } from './moment';

/** One step of the whole demo: a complaint comes in, or something is done about it. */
export type ScriptStep =
  | { readonly kind: 'submit'; readonly at: Instant; readonly index: number }
  | { readonly kind: 'act'; readonly at: Instant; readonly index: number; readonly act: DemoAct };

/** Everything that has happened by now, to all complaints, in the order in which it happened. */
export function scriptOf(
  complaints: readonly DemoComplaint[],
  now: Instant,
): readonly ScriptStep[] {
  return complaints
    .flatMap((complaint, index): ScriptStep[] => [
      { kind: 'submit', at: instantOf(complaint.at, now), index },
      ...complaint.steps.map(({ at, act }): ScriptStep => ({
        kind: 'act',
        at: instantOf(at, now),
        index,
        act,
      })),
    ])
    .filter((step) => step.at <= now)
    .sort((one, other) => one.at - other.at);
}
