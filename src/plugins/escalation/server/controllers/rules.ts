import type { Core } from '@strapi/strapi';
import { asInstant } from '../../../../kernel/instant';
import { ladderRequestSchema, type LadderAnswer } from '../../contracts/rules';
import { addLadder } from '../services/add-ladder';
import { listRules } from '../services/list-rules';
import { RULES } from '../store/rules';
import { draftActions, type DraftContext } from './draft-actions';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function list(ctx: DraftContext) {
    ctx.body = await listRules(strapi, asInstant(Date.now()));
  }

  async function ladder(ctx: DraftContext) {
    const request = ladderRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const answer: LadderAnswer = { added: await addLadder(strapi, request.data.metric) };
    ctx.status = 201;
    ctx.body = answer;
  }

  return { ...draftActions(strapi, RULES), list, ladder };
};
