import { assertNever } from '../../../../kernel/assert-never';
import { inLanguage } from '../../../../kernel/translated';
import type { Named } from '../../contracts/rules';
import { METRIC_WORDS } from '../../domain/clock/metric-words';
import type { Span, Trigger } from '../../domain/rules/trigger';
import { textOfNumber } from '../editing/typed-number';
import type { RuleVocabulary } from './rule-vocabulary';

/** What sets a rule off, as the beginning of a sentence. */
export function triggerWords(trigger: Trigger, vocabulary: RuleVocabulary): string {
  const { say, names } = vocabulary;
  switch (trigger.kind) {
    case 'event':
      return say('sentence.event', {
        events: listWords(
          trigger.events.map((event) => say(`event.${event}`)),
          vocabulary,
        ),
      });
    case 'due':
      return dueWords(trigger, vocabulary);
    case 'stage-age':
      return say('sentence.stage-age', {
        stages: listWords(
          trigger.stageKeys.map((key) => nameOf(names.stages, key, vocabulary)),
          vocabulary,
        ),
        span: spanWords(trigger, vocabulary),
      });
    default:
      return assertNever(trigger);
  }
}

function dueWords(
  { metric, moment }: Extract<Trigger, { kind: 'due' }>,
  vocabulary: RuleVocabulary,
): string {
  const { say, language } = vocabulary;
  const promise = inLanguage(METRIC_WORDS[metric], language);
  switch (moment.kind) {
    case 'share':
      return say('sentence.share', { percent: textOfNumber(moment.percent) || '…', promise });
    case 'at':
      return say('sentence.at', { promise });
    case 'before':
    case 'after':
      return say(`sentence.${moment.kind}`, { span: spanWords(moment, vocabulary), promise });
    default:
      return assertNever(moment);
  }
}

/** “5 working days”. */
export function spanWords({ amount, unit }: Span, { say }: Pick<RuleVocabulary, 'say'>): string {
  return say(`span.${unit}`, { amount: Number.isNaN(amount) ? 0 : amount });
}

/** “a, b or c” in the reader's language. */
export function listWords(words: readonly string[], { language }: RuleVocabulary): string {
  if (words.length === 0) return '…';
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    type: 'disjunction',
  }).format(words);
}

/** The name of something that a rule names; its key where there is no such thing any more. */
export function nameOf(
  entries: readonly Named[],
  key: string,
  { language }: Pick<RuleVocabulary, 'language'>,
): string {
  const found = entries.find((entry) => entry.key === key);
  return found ? inLanguage(found.name, language) : key || '…';
}
