import type { Core } from '@strapi/strapi';
import { asInstant } from '../../../../kernel/instant';
import type { Refusal } from '../../contracts/drafts';
import { policyTryOutSchema } from '../../contracts/policies';
import {
  troubleKeeping,
  troubleRemoving,
  type DefaultTrouble,
} from '../../domain/charter/default-policy';
import { answerRefused } from '../refusals';
import { listPolicies } from '../services/list-policies';
import { tryOutPolicy } from '../services/try-out-policy';
import { keptDrafts } from '../store/drafts';
import { POLICIES } from '../store/policies';
import { draftActions, type DraftContext } from './draft-actions';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = async () => (await keptDrafts(strapi, POLICIES)).map(({ draft }) => draft);
  const actions = draftActions(strapi, POLICIES, {
    whyNotKeep: async (draft) => refusalsOf(troubleKeeping(draft, await kept())),
    whyNotRemove: async (key) => refusalsOf(troubleRemoving(key, await kept())),
  });

  async function list(ctx: DraftContext) {
    ctx.body = await listPolicies(strapi, asInstant(Date.now()));
  }

  async function tryOut(ctx: DraftContext) {
    const request = policyTryOutSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const tried = await tryOutPolicy(strapi, request.data);
    if (!tried.ok) return answerRefused(ctx, { refusals: tried.refusal });
    ctx.body = tried.value;
  }

  return { ...actions, list, tryOut };
};

function refusalsOf(trouble: DefaultTrouble | null): readonly Refusal[] {
  if (trouble === null) return [];
  return [{ path: 'isDefault', code: trouble, message: MESSAGES[trouble] }];
}

const MESSAGES: Readonly<Record<DefaultTrouble, string>> = {
  'second-default': 'Another policy is the default',
  'default-needed': 'The default policy stays, or complaints would be left without a promise',
};
