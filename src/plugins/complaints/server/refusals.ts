import type { Translated } from '../../../kernel/translated';
import type { ConditionRefusal } from '../contracts/conditions';
import { MAXIMUM_DEPTH, MAXIMUM_KEYS, MAXIMUM_STATEMENTS } from '../domain/condition/shape';
import type { Refusal } from '../domain/complaint/refusal';

interface Answered {
  readonly status: 403 | 404 | 409 | 422;
  readonly message: Translated;
}

/** What is refused about promises, waiting and appeals. */
const PROMISE_ANSWERS = {
  'needs-named-person': say(
    422,
    'Only a member of staff can do this, with their own name.',
    '只有工作人员本人具名才能进行此操作。',
  ),
  'already-acknowledged': say(
    422,
    'Receipt has been confirmed already. Write a reply instead.',
    '该投诉已确认受理，如需说明请直接回复。',
  ),
  'already-waiting': say(
    422,
    'This complaint waits already. End the waiting first, then begin it with another reason.',
    '该投诉已处于等待中。请先结束等待，再以其他原因开始。',
  ),
  'not-waiting': say(422, 'This complaint is not waiting for anything.', '该投诉目前没有在等待。'),
  'date-not-ahead': say(
    422,
    'This date has passed. Promise one that is still to come.',
    '该时间已过，请承诺一个将来的时间。',
  ),
  'date-too-far': say(
    422,
    'This date is more than a year ahead. Promise an earlier one.',
    '该时间在一年以后，请承诺更早的时间。',
  ),
  'unknown-action': say(
    422,
    'No such action has been promised. Look at the list again.',
    '没有这项承诺的措施，请重新查看列表。',
  ),
  'action-already-done': say(422, 'This action is done already.', '该措施已完成。'),
  'already-appealed': say(
    422,
    'There has been an appeal against this outcome. There is one for each outcome.',
    '针对该处理结果已提出过申诉，每个结果只能申诉一次。',
  ),
  'no-finding': say(
    422,
    'The complaint was withdrawn, so there is no outcome to appeal against. Have it opened again instead.',
    '该投诉已由投诉人撤回，没有可申诉的处理结果。如需继续，请申请重新办理。',
  ),
  'appeal-pending': say(
    422,
    'An appeal is waiting for its decision. Decide it first, then reopen the complaint.',
    '申诉尚未作出决定。请先作出决定，再重新打开投诉。',
  ),
  'no-appeal': say(422, 'Nobody has appealed.', '没有人提出申诉。'),
  'appeal-already-acknowledged': say(
    422,
    'Receipt of this appeal has been confirmed already.',
    '该申诉已确认收到。',
  ),
  'appeal-already-decided': say(422, 'This appeal has been decided.', '该申诉已作出决定。'),
  'reviews-own-work': say(
    422,
    'You found this outcome yourself. Somebody else has to decide the appeal.',
    '该结果由您本人作出，申诉须由其他人决定。',
  ),
} satisfies Partial<Record<Refusal['kind'], Answered>>;

/** Each refusal as it is told to staff: what was refused and what to do instead. */
const ANSWERS: Readonly<Record<Refusal['kind'], Answered>> = {
  'not-found': say(404, 'There is no such complaint.', '没有这件投诉。'),
  'not-yours': say(
    403,
    'You may read complaints but not work on them. Ask an administrator for the permission.',
    '您只能查看投诉，不能处理。请向管理员申请权限。',
  ),
  'changed-meanwhile': say(
    409,
    'Somebody else changed this complaint meanwhile. Read what is new, then try again; your text is kept.',
    '其他人刚刚更新了这件投诉。请先查看最新内容再提交，您输入的文字已保留。',
  ),
  answers: say(422, 'Some answers are missing or cannot be read.', '有些回答缺失或无法识别。'),
  'key-used-for-other-content': say(
    422,
    'This form was already sent with other content. Begin a new complaint.',
    '这份表单已用其他内容提交过。请重新填写一份投诉。',
  ),
  'unknown-category': say(
    422,
    'This category cannot be chosen any more. Choose another one.',
    '该类别已不可选，请另选一个类别。',
  ),
  'unknown-place': say(
    422,
    'This place is not on the list. Choose another one.',
    '列表中没有该地点，请另选。',
  ),
  'unknown-department': say(422, 'There is no such department.', '没有这个部门。'),
  'unknown-stage': say(422, 'The workflow has no such stage.', '流程中没有这个环节。'),
  'person-not-in-department': say(
    422,
    'This person does not work in the department. Hand the complaint over first, or choose somebody else.',
    '此人不在该部门。请先转交部门，或另选经办人。',
  ),
  'stage-not-next': say(
    422,
    'The workflow does not lead from this stage to that one.',
    '流程不允许从当前环节直接进入该环节。',
  ),
  'needs-outcome': say(
    422,
    'To get there, resolve the complaint and tell the resident the outcome.',
    '请先办结并向居民说明结果，才能进入该环节。',
  ),
  'already-resolved': say(
    422,
    'This complaint has been resolved. Reopen it first.',
    '该投诉已办结，请先重新打开。',
  ),
  'already-closed': say(
    422,
    'This complaint is closed. Reopen it first.',
    '该投诉已归档，请先重新打开。',
  ),
  'not-resolved': say(422, 'This complaint is still open.', '该投诉仍在办理中。'),
  'nothing-changes': say(422, 'It is like that already.', '当前已是该状态，无需更改。'),
  'unknown-resident-group': say(
    422,
    'This group of residents is not on the list. Choose another one, or none.',
    '列表中没有该居民类别，请另选或留空。',
  ),
  ...PROMISE_ANSWERS,
};

export interface RefusalAnswered {
  readonly status: Answered['status'];
  readonly body: { readonly refusal: { readonly code: string; readonly message: Translated } };
}

export function answerRefusal(refusal: Refusal): RefusalAnswered {
  const { status, message } = ANSWERS[refusal.kind];
  return { status, body: { refusal: { code: refusal.kind, message } } };
}

/** The words of a refusal by its name; null for a name that no refusal of this plugin has. */
export function refusalMessage(name: string): Translated | null {
  return new Map(Object.entries(ANSWERS)).get(name)?.message ?? null;
}

/** What is told of a condition that cannot even be read. */
export function unreadableCondition(): ConditionRefusal {
  return {
    path: '',
    code: 'unreadable',
    message: {
      en: `This is not a condition. It has at most ${MAXIMUM_STATEMENTS} statements, ${MAXIMUM_DEPTH} groups in one another and ${MAXIMUM_KEYS} entries in a list, and each statement says what it compares with.`,
      'zh-Hans': `无法识别这项条件。条件最多 ${MAXIMUM_STATEMENTS} 条、最多嵌套 ${MAXIMUM_DEPTH} 层，每个列表最多 ${MAXIMUM_KEYS} 项，且每条都要填写比较值。`,
    },
  };
}

function say(status: Answered['status'], en: string, zhHans: string): Answered {
  return { status, message: { en, 'zh-Hans': zhHans } };
}
