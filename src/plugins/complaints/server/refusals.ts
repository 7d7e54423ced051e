import type { Translated } from '../../../kernel/translated';
import type { Refusal } from '../domain/complaint/refusal';

interface Answered {
  readonly status: 403 | 404 | 409 | 422;
  readonly message: Translated;
}

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
};

export interface RefusalAnswered {
  readonly status: Answered['status'];
  readonly body: { readonly refusal: { readonly code: string; readonly message: Translated } };
}

export function answerRefusal(refusal: Refusal): RefusalAnswered {
  const { status, message } = ANSWERS[refusal.kind];
  return { status, body: { refusal: { code: refusal.kind, message } } };
}

function say(status: Answered['status'], en: string, zhHans: string): Answered {
  return { status, message: { en, 'zh-Hans': zhHans } };
}
