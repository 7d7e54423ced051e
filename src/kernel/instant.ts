import { z } from 'zod';

declare const instantBrand: unique symbol;

/** A moment in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds. */
export type Instant = number & { readonly [instantBrand]: 'Instant' };

/** Brands epoch milliseconds; throws on what is not a moment, because that is a bug of the caller. */
export function asInstant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`Not an instant: ${milliseconds}`);
  return milliseconds as Instant; // the brand exists in types only
}

/** A moment as JSON carries it: whole milliseconds. */
export const instantSchema = z.number().int().transform(asInstant);

/** Reads an ISO 8601 date-time that carries an offset; null when it is not one. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text))
    return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : asInstant(milliseconds);
}

export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

export function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((instant): instant is Instant => instant !== null);
  return known.length === 0 ? null : asInstant(Math.min(...known));
}
