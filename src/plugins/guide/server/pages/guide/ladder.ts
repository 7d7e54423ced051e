import { assertNever } from '../../../../../kernel/assert-never';
import type { Rule } from '../../../../escalation/domain/rules/rule';
import { RUNGS, type Rung } from '../../../../escalation/domain/rules/step';
import type { Moment, TriggerOf } from '../../../../escalation/domain/rules/trigger';
import { durationWords } from '../../../domain/duration-words';
import { fill, type Words } from '../../../domain/messages';

export interface LadderView {
  readonly heading: string;
  readonly steps: readonly { readonly when: string; readonly told: string }[];
}

type DueRule = Rule & { readonly trigger: TriggerOf<'due'> };

/** What happens when we are late, promise by promise, step by step in the order of time. */
export function ladderOf(rules: readonly Rule[], words: Words['guide']): LadderView[] {
  const due = rules.filter(
    (rule): rule is DueRule => rule.isEnabled && rule.trigger.kind === 'due',
  );
  return (['first-response', 'resolution'] as const).map((metric) => ({
    heading: metric === 'first-response' ? words.lateFirst : words.lateResolution,
    steps: due
      .filter(({ trigger }) => trigger.metric === metric)
      .sort((one, other) => placeOf(one.trigger.moment) - placeOf(other.trigger.moment))
      .flatMap((rule) => stepsOf(rule, words)),
  }));
}

function stepsOf({ trigger, steps, repeat }: DueRule, words: Words['guide']) {
  const when = whenWords(trigger.moment, words);
  const again = repeat ? ` ${words.andAgain}` : '';
  return steps
    .flatMap((step) => (step.kind === 'notify' ? [step.to.kind] : []))
    .flatMap((kind) => RUNGS.find((rung) => rung === kind) ?? [])
    .map((rung) => ({ when, told: `${words[TOLD[rung]]}${again}` }));
}

const TOLD = {
  assignee: 'toldAssignee',
  head: 'toldHead',
  'heads-head': 'toldHeadsHead',
  leadership: 'toldLeadership',
} as const satisfies Record<Rung, keyof Words['guide']>;

/** Shares come first, then hours before, the date itself, and hours after. */
function placeOf(moment: Moment): number {
  switch (moment.kind) {
    case 'share':
      return -1_000_000 + moment.percent;
    case 'before':
      return -moment.amount;
    case 'at':
      return 0;
    case 'after':
      return moment.amount * (moment.unit === 'working-days' ? 24 : 1);
    default:
      return assertNever(moment);
  }
}

function whenWords(moment: Moment, words: Words['guide']): string {
  switch (moment.kind) {
    case 'share':
      return fill(words.lateShare, { percent: moment.percent });
    case 'before':
      return fill(words.lateBefore, { time: durationWords(moment.amount, false, words) });
    case 'at':
      return words.lateAt;
    case 'after': {
      const isDays = moment.unit === 'working-days';
      const time = isDays
        ? fill(words.workingDays, { n: moment.amount })
        : durationWords(moment.amount, false, words);
      return fill(words.lateAfter, { time });
    }
    default:
      return assertNever(moment);
  }
}
