import { assertNever } from '../../../../kernel/assert-never';
import { ok, refuse } from '../../../../kernel/result';
import { markOf } from '../attachment/attachment';
import type { CharterView } from '../charter/charter-view';
import type { Command } from './command';
import type { Complaint } from './complaint';
import { acknowledge } from './decisions/acknowledge';
import { acknowledgeAppeal, appeal, decideAppeal, isAppealPending } from './decisions/appeal';
import type { Circumstances, CommandOf, Decision } from './decisions/decision';
import { isSolved } from './decisions/is-solved';
import { completeAction, promiseAction } from './decisions/promise-action';
import { takeResponsibility } from './decisions/take-responsibility';
import { stopWaiting, wait } from './decisions/wait';
import { moveToResolved, withdraw } from './decisions/withdraw';
import { worksInDepartment } from './decisions/works-in-department';
import type { ComplaintEvent } from './event';

export { isSolved } from './decisions/is-solved';

/** What happens when a command meets a complaint: the events to append, or why none. */
export function decide(
  complaint: Complaint,
  command: Command,
  circumstances: Circumstances,
): Decision {
  const { charter } = circumstances;
  switch (command.kind) {
    case 'reply':
      return reply(complaint, command, circumstances);
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
      return resolve(complaint, command, circumstances);
    case 'reopen':
    case 'resident-reopen':
      return reopen(complaint, command.reason, charter);
    case 'resident-reply':
      return residentReply(complaint, command, circumstances);
    default:
      return decidePromise(complaint, command, circumstances);
  }
}

type PromiseCommand = CommandOf<
  | ('acknowledge' | 'take-responsibility' | 'wait' | 'stop-waiting')
  | ('promise-action' | 'complete-action' | 'resident-withdraw')
  | ('resident-appeal' | 'acknowledge-appeal' | 'decide-appeal')
>;

/** The commands that make, move or end a promise. */
function decidePromise(
  complaint: Complaint,
  command: PromiseCommand,
  circumstances: Circumstances,
): Decision {
  switch (command.kind) {
    case 'acknowledge':
      return acknowledge(complaint, command, circumstances);
    case 'take-responsibility':
      return takeResponsibility(complaint, command, circumstances);
    case 'wait':
      return wait(complaint, command);
    case 'stop-waiting':
      return stopWaiting(complaint);
    case 'promise-action':
      return promiseAction(complaint, command, circumstances);
    case 'complete-action':
      return completeAction(complaint, command);
    case 'resident-withdraw':
      return withdraw(complaint, command, circumstances);
    case 'resident-appeal':
      return appeal(complaint, command);
    case 'acknowledge-appeal':
      return acknowledgeAppeal(complaint, command, circumstances);
    case 'decide-appeal':
      return decideAppeal(complaint, command, circumstances);
    default:
      return assertNever(command);
  }
}

function reply(
  complaint: Complaint,
  command: CommandOf<'reply'>,
  circumstances: Circumstances,
): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  const replied: ComplaintEvent = {
    kind: 'replied',
    text: command.text,
    ...filesIn(circumstances),
  };
  const begins = command.waitForResident && !isSolved(complaint) && complaint.waitReason === null;
  return ok(begins ? [replied, { kind: 'waiting-began', reason: 'resident' }] : [replied]);
}

function assign(
  complaint: Complaint,
  command: CommandOf<'assign'>,
  charter: CharterView,
): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  if (command.personId === complaint.assigneeId) return refuse({ kind: 'nothing-changes' });
  if (command.personId !== null && !worksInDepartment(command.personId, complaint, charter)) {
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
  { outcome, text }: CommandOf<'resolve'>,
  { charter, actor }: Circumstances,
): Decision {
  if (isSolved(complaint)) return refuse({ kind: 'already-resolved' });
  const by = actor.kind === 'staff' ? { personId: actor.id } : {};
  return ok([{ kind: 'resolved', outcome, text, ...by }, ...moveToResolved(complaint, charter)]);
}

function reopen(complaint: Complaint, reason: string, charter: CharterView): Decision {
  if (!isSolved(complaint)) return refuse({ kind: 'not-resolved' });
  if (isAppealPending(complaint)) return refuse({ kind: 'appeal-pending' });
  const stage = charter.stages.find((one) => one.phase === 'in-progress') ?? charter.firstStage;
  return ok([{ kind: 'reopened', reason, stageKey: stage.key }]);
}

/** An answer ends the waiting for it, and no other. */
function residentReply(
  complaint: Complaint,
  { text }: CommandOf<'resident-reply'>,
  circumstances: Circumstances,
): Decision {
  if (complaint.phase === 'closed') return refuse({ kind: 'already-closed' });
  const replied: ComplaintEvent = { kind: 'resident-replied', text, ...filesIn(circumstances) };
  return ok(complaint.waitReason === 'resident' ? [replied, { kind: 'waiting-ended' }] : [replied]);
}

/** An event without files does not speak of files: older ones never did, and the hash is over what is written. */
function filesIn({ attachments = [] }: Circumstances) {
  return attachments.length === 0 ? {} : { attachments: attachments.map(markOf) };
}
