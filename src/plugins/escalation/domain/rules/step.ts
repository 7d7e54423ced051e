import { z } from 'zod';
import { keySchema } from '../../../complaints/domain/charter/key';
import { TEXT_KEYS } from '../../../complaints/domain/notice/placeholders';
import { prioritySchema } from '../../../complaints/domain/vocabulary';

const personId = z.number().int().positive();
const words = z.string().trim().min(1).max(2_000);

/** The posts above a complaint, in the order in which nobody at one leads to the next. */
export const RUNGS = ['assignee', 'head', 'heads-head', 'leadership'] as const;
export type Rung = (typeof RUNGS)[number];

export const recipientSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(RUNGS) }).strict(),
  z.object({ kind: z.literal('resident') }).strict(),
  z.object({ kind: z.literal('person'), id: personId }).strict(),
  /** Everybody with a role of the administration, by its code. */
  z.object({ kind: z.literal('role'), code: z.string().min(1).max(100) }).strict(),
  z.object({ kind: z.literal('department'), key: keySchema }).strict(),
  z.object({ kind: z.literal('address'), email: z.email().max(200) }).strict(),
]);
export type Recipient = Readonly<z.infer<typeof recipientSchema>>;

/** What a rule does. Steps are taken in order; one that cannot be taken is recorded and the next one follows. */
export const stepSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('notify'),
      to: recipientSchema,
      /** Null: the text that goes with the trigger and the recipient. */
      textKey: z.enum(TEXT_KEYS).nullable(),
    })
    .strict(),
  z.object({ kind: z.literal('assign'), to: z.union([z.literal('head'), personId]) }).strict(),
  z.object({ kind: z.literal('route'), departmentKey: keySchema, reason: words }).strict(),
  z.object({ kind: z.literal('set-priority'), priority: prioritySchema }).strict(),
  z.object({ kind: z.literal('move-stage'), stageKey: keySchema }).strict(),
  z.object({ kind: z.literal('add-note'), text: words }).strict(),
  z.object({ kind: z.literal('call-webhook'), url: z.url().max(500) }).strict(),
  /** A corrective action with a date of its own, which has a clock of its own. */
  z
    .object({
      kind: z.literal('promise-action'),
      description: words,
      to: z.enum(['assignee', 'head']),
      hours: z.number().positive().max(10_000),
    })
    .strict(),
]);
export type Step = Readonly<z.infer<typeof stepSchema>>;
export type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;
