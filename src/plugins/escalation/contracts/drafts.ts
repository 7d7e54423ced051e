import { z } from 'zod';

/** Why a draft is not kept as it was sent; `path` leads to the place in it, such as `targets.3.amount`. */
export interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Refusals {
  readonly refusals: readonly Refusal[];
}

/** A draft as it is kept. */
export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** What it was like when it was read: whoever saves says it again. */
  readonly version: string;
}

/** A draft with what keeps it from being published, and whether it is in force as it stands. */
export interface DraftFile<Draft> extends KeptDraft<Draft> {
  readonly problems: readonly Refusal[];
  readonly isPublished: boolean;
}

/** POST …/policies, POST …/rules: the draft is read by the schema that publishing reads it by. */
export const createDraftSchema = z.strictObject({ draft: z.unknown() });

/** PUT …/policies/:key, PUT …/rules/:key */
export const saveDraftSchema = z.strictObject({ version: z.string(), draft: z.unknown() });

/** POST …/policies/order, POST …/rules/order: every key, in the order wanted → 204 | 409 when there are others */
export const orderRequestSchema = z.strictObject({ keys: z.array(z.string()).max(1_000) });
