import { HOUR, later } from '../../../../../kernel/duration';
import { assertNever } from '../../../../../kernel/assert-never';
import type { StaffCommand } from '../../../../complaints/domain/complaint/command';
import type { Step } from '../../../domain/rules/step';
import { toldOf, type Scene, type Standpoint } from './scene';

type Doing = Exclude<Step, { kind: 'notify' | 'call-webhook' }>;

/** What a member of staff would ask for to do the same; null when nobody is left whom it could be given to. */
export function commandOf(
  step: Doing,
  standpoint: Standpoint,
  { people, at }: Pick<Scene, 'people' | 'at'>,
): StaffCommand | null {
  switch (step.kind) {
    case 'assign': {
      const personId = step.to === 'head' ? personAt('head', standpoint, people) : step.to;
      return personId === null ? null : { kind: 'assign', personId };
    }
    case 'route':
      return { kind: 'change-department', departmentKey: step.departmentKey, reason: step.reason };
    case 'set-priority':
      return { kind: 'set-priority', priority: step.priority };
    case 'move-stage':
      return { kind: 'move-stage', stageKey: step.stageKey };
    case 'add-note':
      return { kind: 'note', text: step.text };
    case 'promise-action':
      return {
        kind: 'promise-action',
        description: step.description,
        personId: personAt(step.to, standpoint, people),
        dueAt: later(at, step.hours * HOUR),
      };
    default:
      return assertNever(step);
  }
}

/** Who holds the post, or who stands in for nobody there. */
function personAt(
  kind: 'assignee' | 'head',
  standpoint: Standpoint,
  people: Scene['people'],
): number | null {
  return toldOf({ kind }, standpoint, people).personIds[0] ?? null;
}
