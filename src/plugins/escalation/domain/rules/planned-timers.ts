import { hoursInSeconds } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Rule, Step } from '../charter/rules';
import type { Clock } from '../clock/clock';
import { instantAfterDue, instantBeforeDue } from '../clock/instant-of-step';

/** The step that every clock has without any rule: recording that its time has run out. */
export const RUN_OUT = { ruleKey: '', step: 'run-out' } as const;

export interface PlannedTimer {
  readonly ruleKey: string;
  readonly step: string;
  readonly fireAt: Instant;
}

/** When what is to happen to a clock that runs as it does now; none for a clock that does not run. */
export function plannedTimers(
  clock: Clock,
  calendar: CompiledCalendar,
  rules: readonly Rule[],
): PlannedTimer[] {
  if (clock.dueAt === null) return [];
  const steps = rules
    .filter((rule) => rule.metric === clock.metric)
    .flatMap((rule) =>
      rule.steps.flatMap((step) => {
        const fireAt = instantOf(step, clock, calendar);
        return fireAt === null ? [] : [{ ruleKey: rule.key, step: step.key, fireAt }];
      }),
    );
  const runOut = clock.breachedAt === null ? [{ ...RUN_OUT, fireAt: clock.dueAt }] : [];
  return [...runOut, ...steps];
}

function instantOf(step: Step, clock: Clock, calendar: CompiledCalendar): Instant | null {
  const seconds = hoursInSeconds(step.hours);
  switch (step.when) {
    case 'before-due':
      return instantBeforeDue(clock, calendar, seconds);
    case 'at-due':
      return clock.dueAt;
    case 'after-due':
      return instantAfterDue(clock, calendar, seconds);
  }
}
