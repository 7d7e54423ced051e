import type { Knex } from 'knex';

export type Dialect = 'postgres' | 'sqlite';

interface Sql {
  readonly sql: string;
  readonly bindings: readonly Knex.RawBinding[];
}

interface Speech {
  /** Whether a key stands in a list, however long: the list is one binding, so that no limit of bindings is met. */
  readonly listed: (column: string, keys: readonly string[]) => Sql;
  /** The words of a column with A to Z made small and no other letter, whatever the database's own rules are. */
  readonly folded: (column: string) => string;
  /** Whether words contain others; no sign stands for any other here, as some do in `like`. */
  readonly position: (words: string, sought: string) => Sql;
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const SPEECH: Readonly<Record<Dialect, Speech>> = {
  postgres: {
    listed: (column, keys) => ({
      sql: `(${column} is not null and ${column} = any(cast(? as text[])))`,
      bindings: [[...keys]],
    }),
    folded: (column) =>
      `translate(coalesce(${column}, ''), '${CAPITALS}', '${CAPITALS.toLowerCase()}')`,
    position: (words, sought) => ({
      sql: `(strpos(${words}, cast(? as text)) > 0)`,
      bindings: [sought],
    }),
  },
  sqlite: {
    listed: (column, keys) => ({
      sql: `(${column} is not null and ${column} in (select value from json_each(?)))`,
      bindings: [JSON.stringify(keys)],
    }),
    folded: (column) => `lower(coalesce(${column}, ''))`,
    position: (words, sought) => ({ sql: `(instr(${words}, ?) > 0)`, bindings: [sought] }),
  },
};
