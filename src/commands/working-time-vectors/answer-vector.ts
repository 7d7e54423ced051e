import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never';
import { formatInstant, parseInstant, type Instant } from '../../kernel/instant';
import { ok, refuse, type Result } from '../../kernel/result';
import { addWorkingTimeWithPauses } from '../../plugins/escalation/domain/calendar/add-working-time-with-pauses';
import { addWorkingTime } from '../../plugins/escalation/domain/calendar/add-working-time';
import type { CompiledCalendar } from '../../plugins/escalation/domain/calendar/compile-calendar';
import { workingTimeBetweenWithPauses } from '../../plugins/escalation/domain/calendar/working-time-between-with-pauses';
import type { Vector } from './vector-file';
import type { VectorRefusal } from './vector-refusal';

/** What the engine says: an instant in UTC (null while paused) or a number of seconds. */
export type Answer = string | number | null;

const instantSchema = z.string().transform((text, context): Instant => {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  context.addIssue({ code: 'custom', message: `${text} is not an instant with an offset` });
  return z.NEVER;
});
const pausesSchema = z
  .array(z.object({ from: instantSchema, to: instantSchema.nullable() }))
  .default([]);
const additionSchema = z.object({ start: instantSchema, durationSeconds: z.number() });
const pausedAdditionSchema = additionSchema.extend({ pauses: pausesSchema });
const differenceSchema = z.object({ from: instantSchema, to: instantSchema, pauses: pausesSchema });

/** Lets the engine answer a vector. */
export function answerVector(
  { operation, input }: Vector,
  calendar: CompiledCalendar,
): Result<Answer, VectorRefusal> {
  switch (operation) {
    case 'addWorkingTime':
      return reading(additionSchema, input, ({ start, durationSeconds }) =>
        inUtc(addWorkingTime(calendar, start, durationSeconds)),
      );
    case 'withPauses':
      return reading(pausedAdditionSchema, input, ({ start, durationSeconds, pauses }) =>
        inUtc(addWorkingTimeWithPauses(calendar, start, durationSeconds, pauses)),
      );
    case 'workingTimeBetween':
      return reading(differenceSchema, input, ({ from, to, pauses }) =>
        ok(workingTimeBetweenWithPauses(calendar, from, to, pauses)),
      );
    default:
      return assertNever(operation);
  }
}

function reading<Input>(
  schema: z.ZodType<Input>,
  input: unknown,
  answer: (input: Input) => Result<Answer, VectorRefusal>,
): Result<Answer, VectorRefusal> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return answer(parsed.data);
  return refuse({ kind: 'malformed-input', reason: z.prettifyError(parsed.error) });
}

function inUtc(due: Result<Instant | null, VectorRefusal>): Result<Answer, VectorRefusal> {
  if (!due.ok) return due;
  return ok(due.value === null ? null : formatInstant(due.value));
}
