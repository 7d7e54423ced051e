import { conditionWords } from '../../../complaints/domain/condition/condition-words';
import type { Condition } from '../../../complaints/domain/condition/condition';
import type { Rule } from '../../domain/rules/rule';
import type { Span } from '../../domain/rules/trigger';
import type { RuleVocabulary } from './rule-vocabulary';
import { stepWords } from './step-words';
import { spanWords, triggerWords } from './trigger-words';

/** The whole rule as one would say it: what sets it off, for which complaints → what it does. */
export function ruleWords(rule: Rule, vocabulary: RuleVocabulary): string {
  const { say, catalogue, language } = vocabulary;
  const when = triggerWords(rule.trigger, vocabulary);
  const whole = isAlways(rule.condition)
    ? when
    : say('sentence.if', {
        when,
        condition: conditionWords(rule.condition, catalogue, language),
      });
  const steps = rule.steps.map((step) => stepWords(step, vocabulary));
  return `${whole} → ${steps.join(say('sentence.then'))}`;
}

/** How often and how much, where that was limited or repeated; empty otherwise. */
export function limitWords(rule: Rule, { say }: Pick<RuleVocabulary, 'say'>): readonly string[] {
  const { repeat, quietCalendarKey, capPerHour, once } = rule;
  return [
    ...(repeat ? [repeatWords(repeat.every, say)] : []),
    ...(repeat?.times ? [say('limit.times', { times: repeat.times })] : []),
    ...(quietCalendarKey ? [say('limit.quiet')] : []),
    ...(capPerHour ? [say('limit.cap', { count: capPerHour })] : []),
    ...(once === 'event' ? [] : [say(`limit.once-${once}`)]),
  ];
}

/** “Every working day”, not “every 1 working day”. */
function repeatWords(every: Span, say: RuleVocabulary['say']): string {
  if (every.amount === 1) return say(`limit.repeat-one-${every.unit}`);
  return say('limit.repeat', { span: spanWords(every, { say }) });
}

export function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}
