import { formatInstant, parseInstant } from '../../kernel/instant';
import { refuse, type Result } from '../../kernel/result';
import { answerVector, type Answer } from './answer-vector';
import { readVectorCalendar } from './read-vector-calendar';
import type { Vector, VectorFile } from './vector-file';
import { isExpectedRefusal, type VectorRefusal } from './vector-refusal';

export interface VectorReport {
  readonly passed: number;
  /** One line each. */
  readonly mismatches: readonly string[];
}

/** Compares the engine with every strict vector of a file, by the convention in which time used up at closing is due at closing. */
export function checkVectors({ calendars, vectors }: VectorFile): VectorReport {
  const compiled = new Map(
    Object.entries(calendars).map(([key, calendar]) => [key, readVectorCalendar(key, calendar)]),
  );
  const strict = vectors.filter((vector) => vector.strict);
  const mismatches = strict.flatMap((vector) => {
    const calendar = compiled.get(vector.calendar) ?? unknownCalendar(vector);
    const found = calendar.ok ? answerVector(vector, calendar.value) : calendar;
    const mismatch = findMismatch(vector, found);
    return mismatch === null ? [] : [`${vector.id} ${vector.operation}: ${mismatch}`];
  });
  return { passed: strict.length - mismatches.length, mismatches };
}

function unknownCalendar({ calendar }: Vector): Result<never, VectorRefusal> {
  return refuse({ kind: 'malformed-calendar', reason: `there is no calendar “${calendar}”` });
}

function findMismatch(
  { operation, expected, boundary }: Vector,
  found: Result<Answer, VectorRefusal>,
): string | null {
  if (expected.error === true) return findRefusalMismatch(expected.errorKind, found);
  const wanted =
    operation === 'workingTimeBetween' ? expected.seconds : wantedInstant(expected, boundary);
  if (wanted === undefined) return 'the vector expects nothing that can be compared';
  if (!found.ok) return `expected ${wanted}, refused: ${inWords(found.refusal)}`;
  return found.value === wanted ? null : `expected ${wanted}, found ${found.value}`;
}

function findRefusalMismatch(
  errorKind: unknown,
  found: Result<Answer, VectorRefusal>,
): string | null {
  if (found.ok) return `expected the error ${errorKind}, found ${found.value}`;
  if (isExpectedRefusal(found.refusal, errorKind)) return null;
  return `expected the error ${errorKind}, refused: ${inWords(found.refusal)}`;
}

function wantedInstant(expected: Vector['expected'], boundary: boolean): unknown {
  // Both conventions agree on every vector that is no boundary.
  const wanted = expected.dueEarliest ?? (boundary ? undefined : expected.due);
  if (typeof wanted !== 'string') return expected.dueEarliest === null ? null : wanted;
  const instant = parseInstant(wanted);
  return instant === null ? wanted : formatInstant(instant);
}

function inWords(refusal: VectorRefusal): string {
  return JSON.stringify(refusal);
}
