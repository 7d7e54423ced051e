import { z } from 'zod';
import { instantSchema } from '../../../../kernel/instant';
import { waitReasonSchema } from '../../../complaints/domain/vocabulary';
import { passedOverSchema } from '../charter/match-policy';
import { basisSchema, metricSchema, type Clock } from './clock';

const breachSchema = instantSchema.nullable();

const everyEvent = {
  metric: metricSchema,
  cycle: z.number().int().positive(),
  /** Of the clock after the event. */
  generation: z.number().int().positive(),
  at: instantSchema,
};

const terms = {
  basis: basisSchema,
  targetSeconds: z.number().nonnegative(),
  targetDays: z.number().int().positive().nullable(),
  policyKey: z.string(),
  calendarKey: z.string(),
  charterNumber: z.number().int(),
};

/** `breachedAt` is the breach known after the event, be it found by this event or before it. */
const standing = { consumedSeconds: z.number().nonnegative(), breachedAt: breachSchema };

/** What a clock is counted from. */
export const OPENINGS = [
  'received',
  'acknowledged',
  'asked',
  'appealed',
  'promised',
  /** Something changed about the complaint, and another policy promises this. */
  'changed',
] as const;

/** Why something else is promised than before. */
export const RETARGET_CAUSES = ['priority', 'department', 'charter', 'extended', 'taken'] as const;
export type RetargetCause = (typeof RETARGET_CAUSES)[number];

/** Why those tried before the policy do not apply; null when the policy was not asked for anew. */
const passedOver = z.array(passedOverSchema).readonly().nullable();

/** What happened to a clock, with all that is needed to replay it without calendar or policy. */
export const clockEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    ...everyEvent,
    ...terms,
    opening: z.enum(OPENINGS),
    passedOver,
    dueAt: instantSchema,
  }),
  /** The first event of a new cycle, after the complaint was reopened. */
  z.object({
    kind: z.literal('restarted'),
    ...everyEvent,
    ...terms,
    passedOver,
    dueAt: instantSchema,
  }),
  z.object({
    kind: z.literal('retargeted'),
    ...everyEvent,
    ...terms,
    ...standing,
    cause: z.enum(RETARGET_CAUSES),
    extendedSeconds: z.number(),
    /** Whether something else is promised now, so that what has fired may fire again. */
    isRenewed: z.boolean().default(true),
    passedOver,
    dueAt: instantSchema.nullable(),
  }),
  z.object({
    kind: z.literal('paused'),
    ...everyEvent,
    ...standing,
    reason: waitReasonSchema,
  }),
  z.object({
    kind: z.literal('resumed'),
    ...everyEvent,
    dueAt: instantSchema,
    breachedAt: breachSchema,
  }),
  z.object({ kind: z.literal('breached'), ...everyEvent, breachedAt: instantSchema }),
  z.object({ kind: z.literal('met'), ...everyEvent, ...standing }),
  z.object({ kind: z.literal('cancelled'), ...everyEvent, ...standing }),
]);

export type ClockEvent = Readonly<z.output<typeof clockEventSchema>>;
export type Opening = (typeof OPENINGS)[number];
/** The events that begin a clock. */
export type OpeningEvent = Extract<ClockEvent, { kind: 'started' | 'restarted' }>;
export type LaterEvent = Exclude<ClockEvent, OpeningEvent>;

export function isOpening(event: ClockEvent): event is OpeningEvent {
  return event.kind === 'started' || event.kind === 'restarted';
}

/** A change of a clock and its record; `event` is null when there was nothing to change. */
export interface ClockStep {
  readonly clock: Clock;
  readonly event: ClockEvent | null;
}
