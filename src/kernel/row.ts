import { asInstant, type Instant } from './instant';

/** A row as the database driver gives it; PostgreSQL hands out 64-bit integers as text. */
export type Row = Readonly<Record<string, unknown>>;

export function numberIn(row: Row, column: string): number {
  return Number(row[column]);
}

export function optionalNumberIn(row: Row, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

export function optionalTextIn(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}

export function instantIn(row: Row, column: string): Instant {
  return asInstant(Number(row[column]));
}

export function optionalInstantIn(row: Row, column: string): Instant | null {
  const value = optionalNumberIn(row, column);
  return value === null ? null : asInstant(value);
}
