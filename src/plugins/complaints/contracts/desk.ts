import { z } from 'zod';
import { LANGUAGES } from '../../../kernel/language';
import { complaintEventSchema } from '../domain/complaint/event';
import { APPEAL_STATES } from '../domain/complaint/complaint';
import { staffCommandSchema } from '../domain/complaint/command';
import { answersSchema } from '../domain/form/answers';
import {
  channelSchema,
  FINDINGS,
  outcomeSchema,
  phaseSchema,
  prioritySchema,
  waitReasonSchema,
} from '../domain/vocabulary';

const translated = z.object({ en: z.string(), 'zh-Hans': z.string() });
const instant = z.number();

export const QUEUE_VIEWS = [
  'open',
  'mine',
  'unassigned',
  'late',
  'due-today',
  'waiting',
  'appeals',
  'solved',
  'all',
] as const;

/** GET /complaints/desk/queue, as the address bar carries it. */
export const queueRequestSchema = z
  .object({
    view: z.enum(QUEUE_VIEWS).default('open'),
    department: z.string().optional(),
    category: z.string().optional(),
    priority: prioritySchema.optional(),
    stage: z.string().optional(),
    /** A reference, or words of the summary or description. */
    search: z.string().trim().max(100).optional(),
    after: z.string().max(200).optional(),
    size: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();

export const queueRowSchema = z.object({
  reference: z.string(),
  summary: z.string(),
  categoryKey: z.string(),
  departmentKey: z.string(),
  priority: prioritySchema,
  stageKey: z.string(),
  phase: phaseSchema,
  placeKey: z.string().nullable(),
  placeDetail: z.string(),
  assigneeId: z.number().nullable(),
  receivedAt: instant,
  waitingSince: instant.nullable(),
  waitReason: waitReasonSchema.nullable(),
  /** The nearest deadline of a running clock; null while paused or solved. */
  nextDueAt: instant.nullable(),
  /** The date promised to the resident for a solution; null while paused or solved. */
  promisedAt: instant.nullable(),
  resolvedAt: instant.nullable(),
  appealState: z.enum(APPEAL_STATES).nullable(),
});

export const queueSchema = z.object({
  rows: z.array(queueRowSchema),
  next: z.string().nullable(),
  /** Capped at `countCap`: a count that has reached it means "that many or more". */
  counts: z.record(z.enum(QUEUE_VIEWS), z.number().int()),
  countCap: z.number().int(),
  at: instant,
});

const named = z.object({ key: z.string(), name: translated });

/** GET /complaints/desk/vocabulary: names for the keys that the other answers carry, from the charter in force. */
export const vocabularySchema = z.object({
  charterNumber: z.number().int(),
  /** The organisation's: dates that are promised are meant there. */
  timezone: z.string(),
  departments: z.array(named.extend({ memberIds: z.array(z.number()), headId: z.number() })),
  categories: z.array(
    named.extend({
      parentKey: z.string().nullable(),
      departmentKey: z.string(),
      choosable: z.boolean(),
    }),
  ),
  stages: z.array(named.extend({ phase: phaseSchema, nextKeys: z.array(z.string()) })),
  places: z.array(named),
  residentGroups: z.array(named),
  people: z.array(z.object({ id: z.number(), name: z.string(), isActive: z.boolean() })),
  me: z.object({
    id: z.number(),
    /** Null sees every department. */
    departmentKeys: z.array(z.string()).nullable(),
    mayAct: z.boolean(),
  }),
});

/** A file that came with an event, or waits for one's own reply to be sent (`sequence` null). */
export const attachmentSchema = z.object({
  key: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  addedAt: instant,
  sequence: z.number().int().nullable(),
});

export const timelineEntrySchema = z.object({
  sequence: z.number().int(),
  at: instant,
  actor: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('resident') }),
    z.object({ kind: z.literal('staff'), id: z.number(), name: z.string() }),
    z.object({
      kind: z.literal('rule'),
      name: z.string(),
      cause: z.array(z.string()).readonly().optional(),
    }),
  ]),
  event: complaintEventSchema,
  hash: z.string(),
});

/** GET /complaints/desk/complaints/:reference, and the answer to every action on it. */
export const complaintFileSchema = z.object({
  complaint: queueRowSchema.extend({
    version: z.number().int(),
    cycle: z.number().int(),
    charterNumber: z.number().int(),
    channel: channelSchema,
    language: z.enum(LANGUAGES),
    description: z.string(),
    outcome: outcomeSchema.nullable(),
    acknowledgedAt: instant.nullable(),
    firstRespondedAt: instant.nullable(),
    closedAt: instant.nullable(),
    headHash: z.string(),
    residentGroupKey: z.string().nullable(),
    /** Who answers for it by name, since when, and by when that person promised a solution. */
    responsibleId: z.number().nullable(),
    responsibleSince: instant.nullable(),
    responsibleUntil: instant.nullable(),
    resolvedById: z.number().nullable(),
    appealedAt: instant.nullable(),
    appealDecidedAt: instant.nullable(),
    actions: z.array(
      z.object({
        number: z.number().int(),
        description: z.string(),
        personId: z.number().nullable(),
        dueAt: instant,
        doneAt: instant.nullable(),
      }),
    ),
  }),
  resident: z.object({ name: z.string(), phone: z.string(), email: z.string() }).nullable(),
  /** Questions and answers of its form, in the form's order, with the labels of its own charter. */
  answers: z.array(z.object({ key: z.string(), label: translated, shown: z.array(translated) })),
  rawAnswers: answersSchema,
  timeline: z.array(timelineEntrySchema),
  attachments: z.array(attachmentSchema),
  notices: z.array(
    z.object({
      kind: z.string(),
      recipient: z.string(),
      subject: z.string(),
      state: z.enum(['queued', 'sent', 'dead']),
      queuedAt: instant,
      sentAt: instant.nullable(),
      lastError: z.string(),
    }),
  ),
  /** Stages it may be moved to by hand, given its workflow and phase. */
  nextStages: z.array(named),
});

/**
 * GET /complaints/desk/complaints/:reference/attachments: what one has added to one's next reply. A POST with `files`
 * (multipart) and a DELETE of …/attachments/:key answer the same.
 */
export const replyFilesSchema = z.object({
  files: z.array(attachmentSchema),
  /** Of the files just sent: why one was not taken, in words. */
  refused: z.array(translated),
});

/** POST /complaints/desk/complaints/:reference/actions */
export const actionRequestSchema = z
  .object({ version: z.number().int(), command: staffCommandSchema })
  .strict()
  .refine(
    ({ command }) =>
      command.kind !== 'resolve' || FINDINGS.some((finding) => finding === command.outcome),
    'Staff say what they found',
  );

/** Answer with status 409, 422, 403 or 404. */
export const refusalSchema = z.object({
  refusal: z.object({ code: z.string(), message: translated }),
  /** On 409: the complaint as it is now. */
  file: complaintFileSchema.optional(),
});

export type QueueRequest = z.infer<typeof queueRequestSchema>;
export type QueueView = QueueRequest['view'];
export type QueueRow = z.infer<typeof queueRowSchema>;
export type Queue = z.infer<typeof queueSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type ComplaintFile = z.infer<typeof complaintFileSchema>;
export type AttachmentView = z.infer<typeof attachmentSchema>;
export type ReplyFiles = z.infer<typeof replyFilesSchema>;
export type ActionRequest = z.infer<typeof actionRequestSchema>;
export type RefusalAnswer = z.infer<typeof refusalSchema>;
