import { z } from 'zod';
import type { Field } from '../../complaints/domain/condition/field';
import { prioritySchema } from '../../complaints/domain/vocabulary';
import type { Policy } from '../domain/charter/policies';
import type { PromisedDate } from '../domain/charter/promised-dates';
import type { DraftFile } from './drafts';

export type PolicyFile = DraftFile<Policy>;

/**
 * GET /escalation/policies
 * POST /escalation/policies { draft } → 201 PolicyFile | 422 Refusals
 * PUT /escalation/policies/:key { version, draft } → PolicyFile | 404 | 409 | 422 Refusals
 * DELETE /escalation/policies/:key → 204 | 404 | 422 Refusals
 */
export interface PoliciesAnswer {
  /** In the order in which they are tried; the default is tried last, wherever it stands. */
  readonly policies: readonly PolicyFile[];
  readonly calendars: readonly NamedCalendar[];
  /** What a policy's condition may ask of a complaint. */
  readonly fields: readonly Field[];
}

export interface NamedCalendar {
  readonly key: string;
  readonly name: string;
  readonly timezone: string;
}

/** POST /escalation/policies/try-out, on a policy that need not have been saved → PolicyTryOut | 422 Refusals */
export const policyTryOutSchema = z.strictObject({
  draft: z.unknown(),
  priority: prioritySchema,
  /** On the clocks of the policy's calendar. */
  received: z.strictObject({
    date: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  }),
});
export type PolicyTryOutRequest = Omit<z.infer<typeof policyTryOutSchema>, 'draft'> & {
  readonly draft: Policy;
};

export interface PolicyTryOut {
  readonly timezone: string;
  /** What a policy promises at the priority, each as if what begins it happened at the time that was asked about. */
  readonly dates: readonly PromisedDate[];
}
