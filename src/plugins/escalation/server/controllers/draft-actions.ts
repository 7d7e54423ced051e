import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { draftCharter } from '../../../charter/server/public';
import {
  createDraftSchema,
  orderRequestSchema,
  saveDraftSchema,
  type KeptDraft,
  type Refusal,
} from '../../contracts/drafts';
import { answerRefused } from '../refusals';
import { fileOf } from '../services/draft-files';
import { readDraft } from '../services/read-draft';
import { createDraft, orderDrafts, removeDraft, saveDraft, type DraftKind } from '../store/drafts';

export type DraftContext = Context & { params: Record<string, string> };

/** What holds between a draft and the others of its chapter; nothing where a chapter asks nothing. */
export interface DraftRules<Draft> {
  readonly whyNotKeep?: (draft: Draft) => Promise<readonly Refusal[]>;
  readonly whyNotRemove?: (key: string) => Promise<readonly Refusal[]>;
}

/** Making, changing, deleting and ordering the drafts of a chapter: the same for every kind of them. */
export function draftActions<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  rules: DraftRules<Draft> = {},
) {
  async function read(ctx: Context, sent: unknown): Promise<Draft | null> {
    const draft = readDraft(kind.schema, sent);
    const refusals = draft.ok ? ((await rules.whyNotKeep?.(draft.value)) ?? []) : draft.refusal;
    if (draft.ok && refusals.length === 0) return draft.value;
    answerRefused(ctx, { refusals });
    return null;
  }

  async function answer(ctx: Context, status: number, kept: KeptDraft<Draft>): Promise<void> {
    ctx.status = status;
    ctx.body = fileOf(kind, kept, await draftCharter(strapi, asInstant(Date.now())));
  }

  async function create(ctx: DraftContext) {
    const request = createDraftSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const draft = await read(ctx, request.data.draft);
    if (!draft) return;
    const created = await createDraft(strapi, kind, draft);
    if (!created) return answerRefused(ctx, { refusals: [KEY_TAKEN] });
    await answer(ctx, 201, created);
  }

  async function save(ctx: DraftContext) {
    const request = saveDraftSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const key = ctx.params.key ?? '';
    const draft = await read(ctx, withKey(request.data.draft, key));
    if (!draft) return;
    const saved = await saveDraft(strapi, kind, key, { version: request.data.version, draft });
    if (saved.ok) return answer(ctx, 200, saved.value);
    return saved.refusal === 'not-found' ? ctx.notFound() : ctx.conflict('Changed meanwhile');
  }

  return { create, save, remove: remover(strapi, kind, rules), order: orderer(strapi, kind) };
}

function remover<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
  { whyNotRemove }: DraftRules<Draft>,
) {
  return async (ctx: DraftContext) => {
    const key = ctx.params.key ?? '';
    const refusals = (await whyNotRemove?.(key)) ?? [];
    if (refusals.length > 0) return answerRefused(ctx, { refusals });
    if (!(await removeDraft(strapi, kind, key))) return ctx.notFound();
    ctx.status = 204;
  };
}

function orderer<Draft extends { readonly key: string }>(
  strapi: Core.Strapi,
  kind: DraftKind<Draft>,
) {
  return async (ctx: DraftContext) => {
    const request = orderRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    if (!(await orderDrafts(strapi, kind, request.data.keys))) return ctx.conflict('Other entries');
    ctx.status = 204;
  };
}

const KEY_TAKEN: Refusal = {
  ...{ path: 'key', code: 'key-taken', message: 'Another entry has this key' },
};

/** The address says whose draft it is. */
function withKey(draft: unknown, key: string): unknown {
  return typeof draft === 'object' && draft !== null ? { ...draft, key } : draft;
}
