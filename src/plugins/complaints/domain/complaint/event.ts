import { z } from 'zod';
import { instantSchema, type Instant } from '../../../../kernel/instant';
import { LANGUAGES } from '../../../../kernel/language';
import { attachmentMarkSchema } from '../attachment/attachment';
import { answersSchema } from '../form/answers';
import {
  appealOutcomeSchema,
  channelSchema,
  outcomeSchema,
  phaseSchema,
  prioritySchema,
  waitReasonSchema,
} from '../vocabulary';
import { escalationReasonSchema } from './escalation-reason';

/** Files that came with it; left out when there were none, as in all older records. */
const attachments = z.array(attachmentMarkSchema).readonly().optional();

/** What can have happened to a complaint. Events are appended and never changed. */
export const complaintEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('submitted'),
    reference: z.string(),
    charterNumber: z.number().int(),
    channel: channelSchema,
    language: z.enum(LANGUAGES),
    categoryKey: z.string(),
    departmentKey: z.string(),
    priority: prioritySchema,
    stageKey: z.string(),
    placeKey: z.string().nullable(),
    placeDetail: z.string(),
    summary: z.string(),
    description: z.string(),
    answers: answersSchema,
    /** Not in records from before residents were asked. */
    residentGroupKey: z.string().nullable().optional(),
    attachments,
  }),
  z.object({ kind: z.literal('acknowledged'), statement: z.string() }),
  z.object({ kind: z.literal('replied'), text: z.string(), attachments }),
  z.object({ kind: z.literal('note-added'), text: z.string() }),
  z.object({
    kind: z.literal('waiting-began'),
    reason: waitReasonSchema,
    /** Why, in words; not there when a reply of the same moment says it. */
    text: z.string().optional(),
  }),
  z.object({ kind: z.literal('waiting-ended') }),
  z.object({ kind: z.literal('resident-replied'), text: z.string(), attachments }),
  z.object({
    kind: z.literal('assigned'),
    from: z.number().int().nullable(),
    to: z.number().int().nullable(),
  }),
  z.object({
    kind: z.literal('department-changed'),
    from: z.string(),
    to: z.string(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('priority-changed'), from: prioritySchema, to: prioritySchema }),
  z.object({
    kind: z.literal('stage-moved'),
    from: z.string(),
    to: z.string(),
    phase: phaseSchema,
  }),
  z.object({
    kind: z.literal('responsibility-taken'),
    personId: z.number().int(),
    promisedAt: instantSchema,
    statement: z.string(),
  }),
  z.object({
    kind: z.literal('promise-extended'),
    metric: z.literal('resolution'),
    until: instantSchema,
    reason: z.string(),
    /** By how much, in seconds of the time that counts for the promise. */
    seconds: z.number().int(),
  }),
  z.object({
    kind: z.literal('action-promised'),
    number: z.number().int(),
    description: z.string(),
    personId: z.number().int().nullable(),
    dueAt: instantSchema,
  }),
  z.object({ kind: z.literal('action-done'), number: z.number().int(), text: z.string() }),
  z.object({
    kind: z.literal('resolved'),
    outcome: outcomeSchema,
    text: z.string(),
    /** Who found so; not there when nobody of the staff did it, and in older records. */
    personId: z.number().int().optional(),
  }),
  /** By the resident: it ends without a finding. */
  z.object({ kind: z.literal('withdrawn'), reason: z.string() }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('reopened'), reason: z.string(), stageKey: z.string() }),
  z.object({ kind: z.literal('appealed'), reason: z.string() }),
  z.object({ kind: z.literal('appeal-acknowledged'), statement: z.string() }),
  z.object({
    kind: z.literal('appeal-decided'),
    outcome: appealOutcomeSchema,
    text: z.string(),
  }),
  z.object({
    kind: z.literal('escalated'),
    /** Null when it goes by no promise. */
    metric: z.string().nullable(),
    ruleKey: z.string(),
    told: z.array(z.string()),
    because: escalationReasonSchema,
  }),
  z.object({
    kind: z.literal('surveyed'),
    score: z.number().int().min(1).max(5),
    comment: z.string(),
  }),
]);

export type ComplaintEvent = Readonly<z.infer<typeof complaintEventSchema>>;
export type EventKind = ComplaintEvent['kind'];

/** Who did something: a resident, a member of staff, or Redress itself by a rule. */
export type Actor =
  | { readonly kind: 'resident' }
  | { readonly kind: 'staff'; readonly id: number; readonly name: string }
  | {
      readonly kind: 'rule';
      readonly name: string;
      /** Keys of the rules that led to it, the first one first. */
      readonly cause?: readonly string[];
    };

/** An event in its place in a complaint's chain. */
export interface RecordedEvent {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: ComplaintEvent;
  /** Hash of the event before it; of the first, the empty string. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of sequence, at, actor, event and previousHash. */
  readonly hash: string;
}
