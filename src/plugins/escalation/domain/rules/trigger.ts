import { z } from 'zod';
import { keySchema } from '../../../complaints/domain/charter/key';
import { metricSchema } from '../clock/clock';

/** Of the clock's calendar; `hours` are hours of the day, closed ones included. */
export const UNITS = ['working-hours', 'working-days', 'hours'] as const;
export const unitSchema = z.enum(UNITS);
export type Unit = (typeof UNITS)[number];

const amount = z.number().positive().max(10_000);

/** How long: five working days, two hours. */
export const spanSchema = z.object({ amount, unit: unitSchema }).strict();
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** When in the life of a promise. A share is of the target: 80 % used, pauses not counted. */
export const momentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), percent: z.number().int().min(1).max(99) }).strict(),
  z
    .object({ kind: z.literal('before'), amount, unit: z.enum(['working-hours', 'hours']) })
    .strict(),
  z.object({ kind: z.literal('at') }).strict(),
  z.object({ kind: z.literal('after'), amount, unit: unitSchema }).strict(),
]);
export type Moment = Readonly<z.infer<typeof momentSchema>>;

/** What may set a rule off as it happens. What rules themselves bring about counts too; `causes` cuts the circle. */
export const RULE_EVENTS = [
  'submitted',
  'acknowledged',
  'replied',
  'resident-replied',
  'waiting-began',
  'waiting-ended',
  'assigned',
  'department-changed',
  'priority-changed',
  'stage-moved',
  'responsibility-taken',
  'promise-extended',
  'resolved',
  'reopened',
  'closed',
  'appealed',
  'appeal-decided',
  'action-promised',
  'action-done',
  'surveyed',
] as const;
export type RuleEvent = (typeof RULE_EVENTS)[number];

export const triggerSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('event'), events: z.array(z.enum(RULE_EVENTS)).min(1).readonly() })
    .strict(),
  z.object({ kind: z.literal('due'), metric: metricSchema, moment: momentSchema }).strict(),
  /** So long after the complaint has entered one of the stages, if it is still there. */
  z
    .object({
      kind: z.literal('stage-age'),
      stageKeys: z.array(keySchema).min(1).readonly(),
      amount,
      unit: unitSchema,
    })
    .strict(),
]);
export type Trigger = Readonly<z.infer<typeof triggerSchema>>;
export type TriggerOf<Kind extends Trigger['kind']> = Extract<Trigger, { readonly kind: Kind }>;

/** Whether a rule with this trigger warns: what it says is untrue once the promise is broken. */
export function isWarning(trigger: Trigger): boolean {
  if (trigger.kind !== 'due') return false;
  return trigger.moment.kind === 'share' || trigger.moment.kind === 'before';
}
