import { chapterOf } from '../../../charter/domain/chapter';
import type { CharterDocument } from '../../../charter/domain/document';
import type { Problem } from '../../../charter/domain/problem';
import { isStatement, type Condition } from '../../../complaints/domain/condition/condition';
import { conditionProblems } from '../../../complaints/domain/condition/problems';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';
import { PRIORITIES } from '../../../complaints/domain/vocabulary';
import { OBLIGATORY_METRICS, TARGET_METRICS, type TargetMetric } from '../clock/clock';
import { calendarsChapter } from './calendars';
import type { Policy } from './policies';
import { policyFields } from './policy-fields';

/** The most working days a target may have: two years of them. */
const MOST_DAYS = 520;

/** What keeps policies from being published, each with a name and words. */
export function policyProblems(policies: readonly Policy[], document: CharterDocument): Problem[] {
  return [
    ...repeatedKeys('policies', policies),
    ...oneDefault(policies),
    ...policies.flatMap((policy) => [
      ...unknownCalendar(policy, document),
      ...conditionFaults(policy, document),
      ...targetFaults(policy),
      ...beginsSomewhere(policy),
      ...leavesTime(policy),
    ]),
  ];
}

function oneDefault(policies: readonly Policy[]): Problem[] {
  const defaults = policies.filter((policy) => policy.isDefault).length;
  if (defaults === 1) return [];
  return [
    problem('one-default-policy', null, `Exactly one policy is the default; here ${defaults} are`),
  ];
}

function unknownCalendar({ key, calendarKey }: Policy, document: CharterDocument): Problem[] {
  const calendars = chapterOf(document, calendarsChapter).map((calendar) => calendar.key);
  if (calendars.includes(calendarKey)) return [];
  return [problem('policy-has-calendar', key, 'It names no calendar')];
}

function conditionFaults(policy: Policy, document: CharterDocument): Problem[] {
  const { key, isDefault, condition } = policy;
  const faults = conditionProblems(condition, policyFields(document)).map((fault) =>
    problem('policy-condition', key, fault),
  );
  if (isDefault === isBlank(condition)) return faults;
  if (isDefault) {
    const words = 'It is the default, which applies where no other does, and has a condition';
    return [...faults, problem('default-policy-applies-to-all', key, words)];
  }
  // A blank condition would be taken for one that applies to everything.
  return [...faults, problem('policy-applies', key, 'It is not the default and has no condition')];
}

/** Whether a condition says nothing of anything. */
function isBlank(condition: Condition): boolean {
  if (isStatement(condition)) return false;
  if ('not' in condition) return isBlank(condition.not);
  return ('all' in condition ? condition.all : condition.any).every(isBlank);
}

function targetFaults(policy: Policy): Problem[] {
  return [
    ...TARGET_METRICS.flatMap((metric) => missingTargets(policy, metric)),
    ...policy.targets
      .filter(({ basis, amount }) => basis === 'working-days' && !isCountOfDays(amount))
      .map(({ metric, priority, amount }) =>
        problem(
          'target-days-whole',
          policy.key,
          `${metric} at priority ${priority} is ${amount} working days; they are whole, from 1 to ${MOST_DAYS}`,
        ),
      ),
  ];
}

/** Without a target there would be a complaint without a promise; a metric is promised at every priority or at none. */
function missingTargets({ key, targets }: Policy, metric: TargetMetric): Problem[] {
  const own = targets.filter((target) => target.metric === metric);
  const isPromised = OBLIGATORY_METRICS.some((one) => one === metric) || own.length > 0;
  if (!isPromised) return [];
  return PRIORITIES.flatMap((priority) => {
    const count = own.filter((target) => target.priority === priority).length;
    if (count === 1) return [];
    const message = `It has ${count} targets for ${metric} at priority ${priority}; it needs one`;
    return [problem('policy-covers-priorities', key, message)];
  });
}

function beginsSomewhere({ key, resolutionFrom, targets }: Policy): Problem[] {
  if (resolutionFrom === 'receipt') return [];
  if (targets.some(({ metric }) => metric === 'acknowledgement')) return [];
  const message = 'It counts the solution from the acknowledgement, for which it has no targets';
  return [problem('resolution-begins', key, message)];
}

/** A complaint that is reopened after its time must not be late at once. */
function leavesTime({ key, reopening: { mode, hours } }: Policy): Problem[] {
  if ((mode === 'restart') === (hours === 0)) return [];
  const message =
    mode === 'restart'
      ? 'Reopened, the whole target begins again; there are no hours to add'
      : 'Reopened, a complaint needs some working hours, or it would be late at once';
  return [problem('reopening-leaves-time', key, message)];
}

function isCountOfDays(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= MOST_DAYS;
}

function problem(check: string, entry: string | null, message: string): Problem {
  return { check, chapter: 'policies', entry, message };
}
