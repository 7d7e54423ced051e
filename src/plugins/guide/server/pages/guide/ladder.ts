import { assertNever } from '../../../../../kernel/assert-never';
import type { RecipientRole, Rule, Step } from '../../../../escalation/domain/charter/rules';
import { durationWords } from '../../../domain/duration-words';
import { fill, type Words } from '../../../domain/messages';

export interface LadderView {
  readonly heading: string;
  readonly steps: readonly { readonly when: string; readonly told: string }[];
}

/** What happens when we are late, promise by promise, step by step in the order of time. */
export function ladderOf(rules: readonly Rule[], words: Words['guide']): LadderView[] {
  return (['first-response', 'resolution'] as const).map((metric) => ({
    heading: metric === 'first-response' ? words.lateFirst : words.lateResolution,
    steps: rules
      .filter((rule) => rule.metric === metric)
      .flatMap((rule) => rule.steps)
      .sort((one, other) => offsetOf(one) - offsetOf(other))
      .map((step) => ({ when: whenWords(step, words), told: words[TOLD[step.recipient]] })),
  }));
}

const TOLD = {
  assignee: 'toldAssignee',
  head: 'toldHead',
  leadership: 'toldLeadership',
} as const satisfies Record<RecipientRole, keyof Words['guide']>;

function offsetOf({ when, hours }: Step): number {
  return when === 'before-due' ? -hours : hours;
}

function whenWords({ when, hours }: Step, words: Words['guide']): string {
  const time = durationWords(hours, false, words);
  switch (when) {
    case 'before-due':
      return fill(words.lateBefore, { time });
    case 'at-due':
      return words.lateAt;
    case 'after-due':
      return fill(words.lateAfter, { time });
    default:
      return assertNever(when);
  }
}
