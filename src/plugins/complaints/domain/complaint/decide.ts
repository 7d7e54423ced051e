import { assertNever } from '../../../../kernel/assert-never';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { CharterView } from '../charter/charter-view';
import type { Command } from './command';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './event';
import type { Refusal } from './refusal';

type Decision = Result<readonly ComplaintEvent[], Refusal>;
type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** What happens when a command meets a complaint under its charter: the events to append, or why none. */
export function decide(complaint: Complaint, command: Command, charter: CharterView): Decision {
  switch (command.kind) {
    case 'reply':
      return reply(complaint, command);
    case 'note':
      return ok([{ kind: 'note-added', text: command.text }]);
    case 'assign':
      return assign(complaint, command, charter);
    case 'change-department':
      return changeDepartment(complaint, command, charter);
    case 'set-priority':
      return setPriority(complaint, command);
    case 'move-stage':
      return moveStage(complaint, command, charter);
    case 'resolve':
      return resolve(complaint, command, charter);
    case 'reopen':
    case 'resident-reopen':
      return reopen(complaint, command.reason, charter);
    case 'resident-reply':
      return residentReply(complaint, command);
    default:
      return assertNever(command);
  }
}

function reply(complaint: Complaint, command: CommandOf<'reply'>): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  const replied: ComplaintEvent = { kind: 'replied', text: command.text };
  const begins = command.waitForResident && !isSolved(complaint) && complaint.waitingSince === null;
  return ok(begins ? [replied, { kind: 'waiting-began', reason: 'resident' }] : [replied]);
}

function assign(
  complaint: Complaint,
  command: CommandOf<'assign'>,
  charter: CharterView,
): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  if (command.personId === complaint.assigneeId) return refuse({ kind: 'nothing-changes' });
  const department = charter.department(complaint.departmentKey);
  const staff = department ? [department.headId, ...department.memberIds] : [];
  if (command.personId !== null && !staff.includes(command.personId)) {
    return refuse({ kind: 'person-not-in-department' });
  }
  return ok([{ kind: 'assigned', from: complaint.assigneeId, to: command.personId }]);
}

function changeDepartment(
  complaint: Complaint,
  command: CommandOf<'change-department'>,
  charter: CharterView,
): Decision {
  const { departmentKey: to, reason } = command;
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  if (!charter.department(to)) return refuse({ kind: 'unknown-department', key: to });
  if (to === complaint.departmentKey) return refuse({ kind: 'nothing-changes' });
  const moved: ComplaintEvent = {
    kind: 'department-changed',
    from: complaint.departmentKey,
    to,
    reason,
  };
  return ok(
    complaint.assigneeId === null
      ? [moved]
      : [moved, { kind: 'assigned', from: complaint.assigneeId, to: null }],
  );
}

function setPriority(complaint: Complaint, command: CommandOf<'set-priority'>): Decision {
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  if (command.priority === complaint.priority) return refuse({ kind: 'nothing-changes' });
  return ok([{ kind: 'priority-changed', from: complaint.priority, to: command.priority }]);
}

function moveStage(
  complaint: Complaint,
  command: CommandOf<'move-stage'>,
  charter: CharterView,
): Decision {
  const to = charter.stage(command.stageKey);
  if (!to) return refuse({ kind: 'unknown-stage', key: command.stageKey });
  const from = charter.stage(complaint.stageKey);
  if (!from?.nextKeys.includes(to.key)) {
    return refuse({ kind: 'stage-not-next', from: complaint.stageKey, to: to.key });
  }
  if (isSolved(complaint) !== isSolved(to)) {
    return refuse(isSolved(complaint) ? { kind: 'already-resolved' } : { kind: 'needs-outcome' });
  }
  const moved: ComplaintEvent = {
    kind: 'stage-moved',
    from: from.key,
    to: to.key,
    phase: to.phase,
  };
  return ok(
    to.phase === 'closed' && complaint.phase !== 'closed' ? [moved, { kind: 'closed' }] : [moved],
  );
}

function resolve(
  complaint: Complaint,
  command: CommandOf<'resolve'>,
  charter: CharterView,
): Decision {
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  const resolved: ComplaintEvent = {
    kind: 'resolved',
    outcome: command.outcome,
    text: command.text,
  };
  const stage = charter.stages.find((one) => one.phase === 'resolved');
  if (!stage) return ok([resolved]);
  return ok([
    resolved,
    { kind: 'stage-moved', from: complaint.stageKey, to: stage.key, phase: stage.phase },
  ]);
}

function reopen(complaint: Complaint, reason: string, charter: CharterView): Decision {
  if (!isSolved(complaint)) return refuse({ kind: 'not-resolved' });
  const stage = charter.stages.find((one) => one.phase === 'in-progress') ?? charter.firstStage;
  return ok([{ kind: 'reopened', reason, stageKey: stage.key }]);
}

function residentReply(complaint: Complaint, command: CommandOf<'resident-reply'>): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  return ok([{ kind: 'resident-replied', text: command.text }]);
}

/** Whether the work is done: what is left is following up, verifying and summing up. */
export function isSolved(of: Pick<Complaint, 'phase'>): boolean {
  return of.phase === 'resolved' || of.phase === 'closed';
}
