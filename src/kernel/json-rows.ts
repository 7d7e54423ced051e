import type { Row } from './row';

/** Half of a surrogate pair as `JSON.stringify` writes it; a backslash before it would make it six plain signs. */
const LONE_SURROGATE = /(?<=(?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** Rows as one JSON text. What is no sign at all, and no database would store, becomes the sign for an unknown one. */
export function jsonRows(rows: readonly object[]): string {
  const text = JSON.stringify(rows);
  return text.includes('\\ud') ? text.replace(LONE_SURROGATE, '\uFFFD') : text;
}

/** The rows of a raw answer: PostgreSQL gives an object with them in it, SQLite the rows themselves. */
export function rowsIn(result: unknown): Row[] {
  if (Array.isArray(result)) return result;
  return (result as { readonly rows: Row[] }).rows; // knex does not type raw answers
}
