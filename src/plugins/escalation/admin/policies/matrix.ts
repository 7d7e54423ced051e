import { PRIORITIES, type Priority } from '../../../complaints/domain/vocabulary';
import type { Target } from '../../domain/charter/policies';
import { OBLIGATORY_METRICS, TARGET_METRICS, type TargetMetric } from '../../domain/clock/clock';

type Targets = readonly Target[];

/** The columns, the most urgent first. */
export const COLUMNS: readonly Priority[] = [...PRIORITIES].reverse();

export function isObligatory(metric: TargetMetric): boolean {
  return OBLIGATORY_METRICS.some((one) => one === metric);
}

export function targetAt(
  targets: Targets,
  metric: TargetMetric,
  priority: Priority,
): Target | undefined {
  return targets.find((one) => one.metric === metric && one.priority === priority);
}

/** Where a target stands in the list that is sent: what a refusal calls it by; -1 when it is none. */
export function placeOf(targets: Targets, metric: TargetMetric, priority: Priority): number {
  return targets.findIndex((one) => one.metric === metric && one.priority === priority);
}

/** The targets with one of them changed. */
export function withTarget(targets: Targets, target: Target): Targets {
  const { metric, priority } = target;
  return inOrder([
    ...targets.filter((one) => one.metric !== metric || one.priority !== priority),
    target,
  ]);
}

/** A metric that was not promised, at every priority, to be filled in. */
export function withMetric(targets: Targets, metric: TargetMetric): Targets {
  const added = PRIORITIES.map((priority) => ({
    ...{ metric, priority, amount: FIRST_AMOUNTS[metric], basis: 'working-days' as const },
  }));
  return inOrder([...withoutMetric(targets, metric), ...added]);
}

export function withoutMetric(targets: Targets, metric: TargetMetric): Targets {
  return targets.filter((one) => one.metric !== metric);
}

/** Every priority as the most urgent one is. */
export function copiedAcross(targets: Targets, metric: TargetMetric): Targets {
  const [first] = COLUMNS;
  const pattern = first && targetAt(targets, metric, first);
  if (!pattern) return targets;
  return targets.map((one) =>
    one.metric === metric ? { ...pattern, priority: one.priority } : one,
  );
}

const FIRST_AMOUNTS: Readonly<Record<TargetMetric, number>> = {
  acknowledgement: 1,
  'first-response': 2,
  update: 3,
  resolution: 10,
  'appeal-acknowledgement': 5,
  'appeal-decision': 20,
};

function inOrder(targets: Targets): Targets {
  const rank = ({ metric, priority }: Target) =>
    TARGET_METRICS.indexOf(metric) * COLUMNS.length + COLUMNS.indexOf(priority);
  return [...targets].sort((one, other) => rank(one) - rank(other));
}
