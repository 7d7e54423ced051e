import { z } from 'zod';
import { chapterOf, type Chapter } from '../../../charter/domain/chapter';
import type { CharterDocument } from '../../../charter/domain/document';
import type { Problem } from '../../../charter/domain/problem';
import { departmentsChapter } from '../../../complaints/domain/charter/departments';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';
import { workflowChapter } from '../../../complaints/domain/charter/workflow';
import { complaintFieldsOfDocument } from '../../../complaints/domain/condition/complaint-fields';
import type { Condition } from '../../../complaints/domain/condition/condition';
import type { Field } from '../../../complaints/domain/condition/field';
import { conditionProblems } from '../../../complaints/domain/condition/problems';
import { OBLIGATORY_METRICS, type Metric } from '../clock/clock';
import { ruleSchema, type Rule } from '../rules/rule';
import { RUNGS, type Step } from '../rules/step';
import { isWarning } from '../rules/trigger';
import { calendarsChapter } from './calendars';

/** Rules: what sets them off, for which complaints, what they do. */
export const rulesChapter: Chapter<readonly Rule[]> = {
  name: 'rules',
  schema: z.array(ruleSchema).min(1).readonly(),
  check: (rules, document) => checkRules(rules, document, []),
};

/** What is wrong with rules that may also ask about the fields that extensions have registered. */
export function checkRules(
  rules: readonly Rule[],
  document: CharterDocument,
  registered: readonly Field[],
): readonly Problem[] {
  const catalogue = complaintFieldsOfDocument(document, registered);
  return [
    ...repeatedKeys('rules', rules),
    ...rules.flatMap((rule) => [
      ...conditionProblems(rule.condition, catalogue).map((fault) =>
        problem('rule-condition', rule.key, fault),
      ),
      ...unknownNames(rule, document),
      ...contradictions(rule),
    ]),
    ...OBLIGATORY_METRICS.filter((metric) => !rules.some((rule) => escalates(rule, metric))).map(
      (metric) => problem('breach-is-escalated', null, `Nobody is told when ${metric} is late`),
    ),
  ];
}

/**
 * Every complaint has these promises, so no charter may leave their breach to chance: a breach of which
 * supervisors hear for some complaints only would be silenced for the others.
 */
function escalates({ isEnabled, trigger, condition, steps }: Rule, metric: Metric): boolean {
  return (
    isEnabled &&
    trigger.kind === 'due' &&
    trigger.metric === metric &&
    !isWarning(trigger) &&
    isAlways(condition) &&
    steps.some((step) => step.kind === 'notify' && RUNGS.some((rung) => rung === step.to.kind))
  );
}

function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

interface Known {
  readonly stages: readonly string[];
  readonly departments: readonly string[];
  readonly calendars: readonly string[];
}

interface Named {
  readonly kind: keyof Known;
  readonly key: string;
}

function unknownNames(rule: Rule, document: CharterDocument): Problem[] {
  const keysOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key);
  const known: Known = {
    stages: keysOf(chapterOf(document, workflowChapter)),
    departments: keysOf(chapterOf(document, departmentsChapter)),
    calendars: keysOf(chapterOf(document, calendarsChapter)),
  };
  return namesIn(rule)
    .filter(({ kind, key }) => !known[kind].includes(key))
    .map(({ kind, key }) =>
      problem('rule-names-known', rule.key, `It names ${key}, which is none of the ${kind}`),
    );
}

function namesIn({ trigger, quietCalendarKey, steps }: Rule): Named[] {
  const stages = trigger.kind === 'stage-age' ? trigger.stageKeys : [];
  return [
    ...stages.map((key) => ({ kind: 'stages' as const, key })),
    ...(quietCalendarKey === null ? [] : [{ kind: 'calendars' as const, key: quietCalendarKey }]),
    ...steps.flatMap((step) => namedBy(step) ?? []),
  ];
}

function namedBy(step: Step): Named | null {
  if (step.kind === 'route') return { kind: 'departments', key: step.departmentKey };
  if (step.kind === 'move-stage') return { kind: 'stages', key: step.stageKey };
  const isToDepartment = step.kind === 'notify' && step.to.kind === 'department';
  return isToDepartment ? { kind: 'departments', key: step.to.key } : null;
}

/** Settings that would do nothing, or the contrary of what they say. */
function contradictions({ key, trigger, repeat }: Rule): Problem[] {
  return [
    ...(repeat && trigger.kind === 'event'
      ? [problem('repeat-needs-time', key, 'Only a rule that goes by time can repeat')]
      : []),
    ...(repeat && isWarning(trigger)
      ? [problem('warning-repeats', key, 'A warning before the due date is given once')]
      : []),
  ];
}

function problem(check: string, entry: string | null, message: string): Problem {
  return { check, chapter: 'rules', entry, message };
}
