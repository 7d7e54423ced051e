import { inLanguage } from '../../../../kernel/translated';
import { factWords, statementWords } from '../../../complaints/domain/condition/statement-words';
import type { Named } from '../../contracts/rules';
import type { RunLine } from '../../contracts/runs';
import type { RunExplanation, RunStep } from '../../domain/rules/run';
import { isWord } from '../has-word';
import type { RuleVocabulary } from '../rules/rule-vocabulary';
import { triggerWords } from '../rules/trigger-words';

/** Why a rule did what it did, in a line; nothing more is said of a complaint that the reader may not see. */
export function reasonWords(
  { outcome, reason, complaint }: RunLine,
  vocabulary: RuleVocabulary,
): string {
  const { say } = vocabulary;
  if (reason !== null) return say(`run-reason.${reason}`);
  if (outcome === 'failed') return say('run-reason.failed');
  if (!complaint) return say('run-reason.none');
  const { steps, trigger } = complaint.explanation;
  const refused = steps.filter(({ refusal }) => refusal !== undefined).length;
  const when = triggerWords(trigger, vocabulary);
  return refused === 0 ? when : `${when}. ${say('run-reason.steps', { count: refused })}`;
}

/** Each statement that decided, with what was found. */
export function conditionReasons(
  { reasons }: RunExplanation,
  { say, catalogue, language }: RuleVocabulary,
): readonly string[] {
  return reasons.map(({ statement, holds, found }) =>
    say(holds ? 'run.holds' : 'run.holds-not', {
      statement: statementWords(statement, catalogue, language),
      found:
        found === null
          ? say('run.nothing')
          : factWords(found, catalogue.get(statement.field), language),
    }),
  );
}

/** What became of a step. */
export function stepResult(
  step: RunStep,
  refusals: readonly Named[],
  { say, language }: Pick<RuleVocabulary, 'say' | 'language'>,
): string {
  const refused = refusals.find(({ key }) => key === step.refusal);
  const kind = `step.${step.kind}`;
  const what = isWord(kind) ? say(kind) : step.kind;
  const rungs = (step.climbed ?? []).map((rung) => {
    const key = `recipient.${rung}`;
    return isWord(key) ? say(key) : rung;
  });
  return [
    what,
    ...(rungs.length > 0 ? [rungs.join(' → ')] : []),
    ...(step.told && step.told.length > 0
      ? [say('run.told', { names: step.told.join(', ') })]
      : []),
    ...(step.told?.length === 0 ? [say('run.told-nobody')] : []),
    ...(step.isLate ? [say('run.in-digest')] : []),
    ...(step.refusal
      ? [
          say('run.refused', {
            reason: refused ? inLanguage(refused.name, language) : step.refusal,
          }),
        ]
      : []),
  ].join(' · ');
}

/** The rules that led to it, by their names. */
export function causeWords(
  { cause }: RunLine,
  rules: readonly { readonly key: string; readonly name: { en: string; 'zh-Hans': string } }[],
  { language }: Pick<RuleVocabulary, 'language'>,
): string {
  return cause
    .map((key) => {
      const rule = rules.find((one) => one.key === key);
      return rule ? inLanguage(rule.name, language) : key;
    })
    .join(' → ');
}
