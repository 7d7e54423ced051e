import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { currentCharter, hasCharter } from '../../../charter/server/public';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { viewerOf, type SignedIn } from '../../../complaints/server/public';
import {
  previewQuerySchema,
  startMoveSchema,
  type MovesAnswer,
  type MoveView,
  type PreviewAnswer,
} from '../../contracts/moves';
import type { MoveRefusal } from '../../domain/moving/move-state';
import { answerRefused } from '../refusals';
import { moveFile } from '../services/moving/move-file';
import { everyLine, previewCounts, previewLines } from '../services/moving/preview-move';
import { cancelMove, startMove, whyNotTo } from '../services/moving/start-move';
import { countOutstanding } from '../store/outstanding';
import { latestMove, type StoredMove } from '../store/promise-moves';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function current(ctx: Context) {
    const db = strapi.db.connection;
    const charterNumber = (await hasCharter(strapi)) ? (await currentCharter(strapi)).number : null;
    const move = await latestMove(db);
    const answer: MovesAnswer = {
      charterNumber,
      outstanding: charterNumber === null ? 0 : await countOutstanding(db, charterNumber),
      move: move && viewOf(move),
    };
    ctx.body = answer;
  }

  async function start(ctx: Context) {
    const request = startMoveSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const { id, name } = await viewerIn(strapi, ctx);
    const started = await startMove(strapi, { ...request.data, by: { id, name }, at: now() });
    if (!started.ok) return answerRefused(ctx, refused(started.refusal));
    ctx.status = 201;
    ctx.body = viewOf(started.value);
  }

  async function cancel(ctx: Context) {
    const cancelled = await cancelMove(strapi, now());
    if (!cancelled.ok) return answerRefused(ctx, refused(cancelled.refusal));
    ctx.body = viewOf(cancelled.value);
  }

  return { current, start, cancel, ...previews(strapi) };
};

function previews(strapi: Core.Strapi) {
  /** What was asked about, answered already when it cannot be previewed. */
  async function asked(ctx: Context) {
    const query = previewQuerySchema.safeParse(ctx.query);
    if (!query.success) {
      ctx.badRequest(query.error.issues[0]?.message);
      return null;
    }
    const { charterNumber, at, after } = query.data;
    const refusal = await whyNotTo(strapi, charterNumber);
    if (refusal) answerRefused(ctx, refused(refusal));
    const moment: Instant = at === undefined ? now() : asInstant(at);
    return refusal ? null : { to: { charterNumber, at: moment }, after };
  }

  async function preview(ctx: Context) {
    const query = await asked(ctx);
    if (!query) return;
    const { to, after } = query;
    const counts = after === undefined ? await previewCounts(strapi, to) : null;
    const page = await previewLines(strapi, await viewerIn(strapi, ctx), to, after ?? 0);
    const answer: PreviewAnswer = { ...to, counts, lines: [...page.lines], next: page.next };
    ctx.body = answer;
  }

  async function file(ctx: Context) {
    const query = await asked(ctx);
    if (!query) return;
    ctx.type = 'text/csv; charset=utf-8';
    ctx.attachment(`promises-${query.to.charterNumber}.csv`);
    ctx.body = Readable.from(moveFile(everyLine(strapi, await viewerIn(strapi, ctx), query.to)));
  }

  return { preview, file };
}

function now(): Instant {
  return asInstant(Date.now());
}

/** Whoever publishes need not see complaints: such a person is told how many there are. */
async function viewerIn(strapi: Core.Strapi, ctx: Context): Promise<Viewer> {
  const signedIn = ctx.state as SignedIn; // set by isAuthenticatedAdmin
  const viewer = await viewerOf(strapi, signedIn);
  const maySeeAny = signedIn.userAbility.can('plugin::complaints.desk.read');
  return maySeeAny ? viewer : { ...viewer, departmentKeys: [] };
}

function viewOf({ id: _id, lastId: _last, ...move }: StoredMove): MoveView {
  return move;
}

function refused(code: MoveRefusal) {
  return { refusal: { code, message: MESSAGES[code] } };
}

const MESSAGES: Readonly<Record<MoveRefusal, string>> = {
  'already-running':
    'Open complaints are being moved already: wait until that is done, or cancel it',
  'none-running': 'Nothing is being moved',
  'no-such-charter': 'There is no such charter',
  'not-in-force': 'Open complaints can be moved to the charter in force only',
  'nothing-to-move': 'Every open complaint goes by this charter already',
  'time-unconfirmed': 'The time of day may be wrong: confirm it first, then move the complaints',
};
