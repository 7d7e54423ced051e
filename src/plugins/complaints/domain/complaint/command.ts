import { z } from 'zod';
import { instantSchema } from '../../../../kernel/instant';
import { plainWords } from '../plain-words';
import {
  appealOutcomeSchema,
  outcomeSchema,
  prioritySchema,
  waitReasonSchema,
} from '../vocabulary';

const LONGEST_TEXT = 10_000;
const words = z.string().overwrite(plainWords).trim().min(1).max(LONGEST_TEXT);
/** Nobody has to say why they take back what is theirs. */
const maybeWords = z.string().overwrite(plainWords).trim().max(LONGEST_TEXT);

/** What a member of staff may ask for. */
export const staffCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), text: words, waitForResident: z.boolean() }).strict(),
  z.object({ kind: z.literal('note'), text: words }).strict(),
  z.object({ kind: z.literal('assign'), personId: z.number().int().nullable() }).strict(),
  z
    .object({ kind: z.literal('change-department'), departmentKey: z.string(), reason: words })
    .strict(),
  z.object({ kind: z.literal('set-priority'), priority: prioritySchema }).strict(),
  z.object({ kind: z.literal('move-stage'), stageKey: z.string() }).strict(),
  z.object({ kind: z.literal('resolve'), outcome: outcomeSchema, text: words }).strict(),
  z.object({ kind: z.literal('reopen'), reason: words }).strict(),
  z.object({ kind: z.literal('acknowledge'), statement: words }).strict(),
  z
    .object({
      kind: z.literal('take-responsibility'),
      promisedAt: instantSchema,
      statement: words,
    })
    .strict(),
  z.object({ kind: z.literal('wait'), reason: waitReasonSchema, text: words }).strict(),
  z.object({ kind: z.literal('stop-waiting') }).strict(),
  z
    .object({
      kind: z.literal('promise-action'),
      description: words,
      personId: z.number().int().nullable(),
      dueAt: instantSchema,
    })
    .strict(),
  z.object({ kind: z.literal('complete-action'), number: z.number().int(), text: words }).strict(),
  z.object({ kind: z.literal('acknowledge-appeal'), statement: words }).strict(),
  z
    .object({ kind: z.literal('decide-appeal'), outcome: appealOutcomeSchema, text: words })
    .strict(),
]);

/** What a resident may ask for on the tracking page. */
export const residentCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resident-reply'), text: words }).strict(),
  z.object({ kind: z.literal('resident-reopen'), reason: words }).strict(),
  z.object({ kind: z.literal('resident-withdraw'), reason: maybeWords }).strict(),
  z.object({ kind: z.literal('resident-appeal'), reason: words }).strict(),
]);

export type StaffCommand = Readonly<z.infer<typeof staffCommandSchema>>;
export type ResidentCommand = Readonly<z.infer<typeof residentCommandSchema>>;
export type Command = StaffCommand | ResidentCommand;
