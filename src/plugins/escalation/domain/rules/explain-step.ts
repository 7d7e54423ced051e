import type { Step } from '../charter/rules';
import type { Clock } from '../clock/clock';

/** Why a step of a rule took place, for the run log. */
export function explainStep(step: Step, clock: Clock, timezone: string): string {
  const due = clock.dueAt === null ? 'no due date' : `due ${new Date(clock.dueAt).toISOString()}`;
  const when =
    step.when === 'at-due' ? 'when due' : `${step.hours} h ${step.when.replace('-', ' ')}`;
  return `${clock.metric}, ${due} (${clock.basis}, ${timezone}); step ${step.key}: ${when} → ${step.recipient}`;
}
