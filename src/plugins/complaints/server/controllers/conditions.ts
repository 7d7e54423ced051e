import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  matchingRequestSchema,
  type ConditionFieldsAnswer,
  type ConditionRefused,
} from '../../contracts/conditions';
import { conditionCatalogue } from '../condition-fields';
import { unreadableCondition } from '../refusals';
import { matchingComplaints } from '../services/matching-complaints';
import { viewerOf, type SignedIn } from '../services/viewer-of';
import { currentView } from '../services/views';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function fields(ctx: Context) {
    const catalogue = conditionCatalogue(strapi, await currentView(strapi));
    const answer: ConditionFieldsAnswer = { fields: [...catalogue.values()] };
    ctx.body = answer;
  }

  async function matching(ctx: Context) {
    const request = matchingRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return refuse(ctx, { refusals: [unreadableCondition()] });
    const viewer = await viewerOf(strapi, ctx.state as SignedIn); // set by isAuthenticatedAdmin
    const found = await matchingComplaints(strapi, request.data.condition, viewer);
    if (!found.ok) return refuse(ctx, { refusals: found.refusal });
    ctx.body = found.value;
  }

  return { fields, matching };
};

function refuse(ctx: Context, refused: ConditionRefused): void {
  ctx.status = 422;
  ctx.body = refused;
}
