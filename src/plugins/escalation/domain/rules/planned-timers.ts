import { asInstant, type Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock } from '../clock/clock';
import { instantAfterSpan, instantOfMoment } from './instant-of-moment';
import { isOfCycle, occasionOfClock, type Occasion } from './occasion';
import type { Rule } from './rule';
import { isWarning, type TriggerOf } from './trigger';

/** What every clock has without any rule: recording that its time has run out. */
export const RUN_OUT = { ruleKey: '', occasion: 'run-out', repeat: 0 } as const;

export interface PlannedTimer {
  readonly ruleKey: string;
  readonly occasion: Occasion;
  /** 0 for the first time, then 1, 2 … */
  readonly repeat: number;
  readonly fireAt: Instant;
}

/** That a rule has fired on the complaint before. */
export interface Fired {
  readonly ruleKey: string;
  readonly occasion: Occasion;
  readonly repeat: number;
  readonly at: Instant;
}

/** What has fired on the complaint until now. */
export interface Past {
  readonly fired: readonly Fired[];
  readonly at: Instant;
}

type DueRule = Rule & { readonly trigger: TriggerOf<'due'> };

/**
 * When what is to happen to a clock that runs as it does now; none for a clock that does not run. A rule that has fired
 * goes on with its repeats, and one whose moment lies behind a renewed promise is not fired for it a second time.
 */
export function plannedTimers(
  clock: Clock,
  calendar: CompiledCalendar,
  rules: readonly Rule[],
  past: Past,
): PlannedTimer[] {
  if (clock.dueAt === null) return [];
  const runOut = clock.breachedAt === null ? [{ ...RUN_OUT, fireAt: clock.dueAt }] : [];
  const planned = rules
    .filter(
      (rule): rule is DueRule =>
        rule.isEnabled && rule.trigger.kind === 'due' && rule.trigger.metric === clock.metric,
    )
    .flatMap((rule) => plannedOf(rule, clock, calendar, past) ?? []);
  return [...runOut, ...planned];
}

function plannedOf(
  rule: DueRule,
  clock: Clock,
  calendar: CompiledCalendar,
  { fired, at }: Past,
): PlannedTimer | null {
  const moment = instantOfMoment(rule.trigger.moment, clock, calendar);
  if (moment === null) return null;
  const occasion = occasionOfClock(rule, clock);
  const own = fired.filter(({ ruleKey }) => ruleKey === rule.key);
  const here = newest(own.filter((one) => one.occasion === occasion));
  if (here) return repeatOf(rule, here, calendar, at);
  const earlier = newest(own.filter((one) => isOfCycle(one.occasion, clock)));
  const first = { ruleKey: rule.key, occasion, repeat: 0 };
  if (!earlier || moment > at) return { ...first, fireAt: moment };
  if (isWarning(rule.trigger) || !rule.repeat) return null;
  const again = instantAfterSpan(rule.repeat.every, calendar, earlier.at);
  return { ...first, fireAt: asInstant(Math.max(again, at)) };
}

/** The next of a rule's repeats; null when it has none, or none any more. One that was due long ago is due now. */
export function repeatOf(
  { key, repeat }: Pick<Rule, 'key' | 'repeat'>,
  last: Pick<Fired, 'occasion' | 'repeat' | 'at'>,
  calendar: CompiledCalendar,
  at: Instant,
): PlannedTimer | null {
  if (!repeat || (repeat.times !== null && last.repeat >= repeat.times)) return null;
  const next = instantAfterSpan(repeat.every, calendar, last.at);
  return {
    ruleKey: key,
    occasion: last.occasion,
    repeat: last.repeat + 1,
    fireAt: asInstant(Math.max(next, at)),
  };
}

function newest(fired: readonly Fired[]): Fired | undefined {
  return fired.reduce<Fired | undefined>(
    (last, one) => (last && last.at >= one.at ? last : one),
    undefined,
  );
}
