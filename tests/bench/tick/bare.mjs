import { isPostgres, rowsOf } from '../../support/multiply.mjs';

/** Complaints that share a transaction. */
const TOGETHER = 500;
const UPDATED = ['complaints', 'clocks', 'timers'];
const UNIQUE = new Set(['notice_key', 'document_id']);

/** What was there before the tick, to know afterwards what it has written; `ids` are models whose copies it will meet. */
export async function snapshot(knex, { stride, ids }) {
  const marks = {};
  for (const table of await tablesNamingComplaints(knex)) {
    marks[table] = Number((await knex(table).max({ id: 'id' }).first()).id ?? 0);
  }
  const firstCopies = {};
  for (const table of UPDATED) {
    firstCopies[table] = await knex(table).whereIn(
      keyOf(table),
      ids.map((id) => id + stride),
    );
  }
  return { marks, firstCopies };
}

/**
 * Prepares to write for the copies of `others` what the tick has written for those of `ids`, row by row the same, with
 * nothing but SQL in batches. Everything is reckoned beforehand: what is timed are the statements.
 */
export async function bareWriter(knex, before, { stride, ids, others, copies }) {
  const twins = await twinsOf(knex, ids, others);
  const perBatch = Math.ceil(TOGETHER / ids.length);
  const batches = Array.from({ length: Math.ceil(copies / perBatch) }, () => []);
  const add = async (table, rows, sqlFor) => {
    const sql = await sqlFor();
    for (const [index, batch] of batches.entries()) {
      const [from, to] = [index * perBatch + 1, Math.min(copies, (index + 1) * perBatch)];
      const own = rows.filter((row) => isBetween(Math.floor(row[keyOf(table)] / stride), from, to));
      batch.push({
        sql,
        rows: JSON.stringify(own.map((row) => asTwin(table, row, twins, stride))),
      });
    }
  };
  for (const [table, mark] of Object.entries(before.marks)) {
    const rows = await knex(table)
      .where('id', '>', mark)
      .where('complaint_id', '<', (copies + 1) * stride);
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
    if (rows.length > 0) await add(table, rows, () => insertSql(knex, table, columns));
  }
  for (const table of UPDATED) {
    const { changed, columns } = await changesOf(knex, table, before.firstCopies[table], stride);
    if (columns.length === 0) continue;
    const all = await knex(table)
      .select('id', keyOf(table), ...columns)
      .where('id', '>', stride)
      .where('id', '<', (copies + 1) * stride);
    const rows = all.filter(({ id }) => changed.has(id % stride));
    await add(table, rows, () => updateSql(knex, table, columns));
  }
  return () => write(knex, batches);
}

async function write(knex, batches) {
  for (const statements of batches) {
    await knex.transaction(async (tx) => {
      for (const { sql, rows } of statements) await tx.raw(sql, [rows]);
    });
  }
}

/** Models stand in pairs; so do their clocks and timers, in the order in which they were made. */
async function twinsOf(knex, ids, others) {
  const pairs = (ones, twins) => new Map(ones.map((one, index) => [one, twins[index]]));
  const rowsIn = async (table, complaints) => {
    const rows = await knex(table)
      .whereIn('complaint_id', complaints)
      .orderBy(['complaint_id', 'id']);
    return rows.map(({ id }) => Number(id));
  };
  const clocks = pairs(await rowsIn('clocks', ids), await rowsIn('clocks', others));
  const timers = pairs(await rowsIn('timers', ids), await rowsIn('timers', others));
  return { complaints: pairs(ids, others), clocks, timers };
}

function asTwin(table, row, twins, stride) {
  const shift = (kind, id) => id - (id % stride) + twins[kind].get(id % stride);
  const own = UPDATED.includes(table) && twins[table];
  return {
    ...row,
    ...(own && row.id < Infinity && own.has(row.id % stride) ? { id: shift(table, row.id) } : {}),
    ...(row.complaint_id ? { complaint_id: shift('complaints', row.complaint_id) } : {}),
    ...(row.clock_id ? { clock_id: shift('clocks', row.clock_id) } : {}),
    ...(row.notice_key ? { notice_key: `${row.notice_key}#` } : {}),
  };
}

/** Which models' rows change, and in which columns, judged by their first copies. */
async function changesOf(knex, table, before, stride) {
  const after = await knex(table).whereIn(
    'id',
    before.map(({ id }) => id),
  );
  const rows = new Map(after.map((row) => [row.id, row]));
  const changes = before.map((row) => ({
    id: row.id % stride,
    columns: Object.keys(row).filter(
      (column) => !UNIQUE.has(column) && String(row[column]) !== String(rows.get(row.id)?.[column]),
    ),
  }));
  return {
    changed: new Set(changes.filter(({ columns }) => columns.length > 0).map(({ id }) => id)),
    columns: [...new Set(changes.flatMap(({ columns }) => columns))],
  };
}

async function insertSql(knex, table, columns) {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const source = await sourceOf(knex, table, columns);
  return `insert into ${table} (${names}) select ${names} from ${source}`;
}

async function updateSql(knex, table, columns) {
  const sets = columns.map((column) => `"${column}" = v."${column}"`).join(', ');
  const source = await sourceOf(knex, table, ['id', ...columns]);
  return `update ${table} set ${sets} from ${source} where ${table}.id = v.id`;
}

/** Rows given as one JSON text, as a table `v`: one statement whatever their number. */
async function sourceOf(knex, table, columns) {
  if (!isPostgres(knex)) {
    const fields = columns.map((column) => `json_extract(value, '$.${column}') as "${column}"`);
    return `(select ${fields.join(', ')} from json_each(?)) as v`;
  }
  const found = await knex.raw(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
  );
  const types = new Map(rowsOf(found).map(({ name, type }) => [name, type]));
  const fields = columns.map((column) => `"${column}" ${types.get(column)}`);
  return `json_to_recordset(?::json) as v(${fields.join(', ')})`;
}

async function tablesNamingComplaints(knex) {
  const sql = isPostgres(knex)
    ? `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'complaint_id'`
    : `select m.name as name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'complaint_id' where m.type = 'table'`;
  return rowsOf(await knex.raw(sql)).map(({ name }) => name);
}

function keyOf(table) {
  return table === 'complaints' ? 'id' : 'complaint_id';
}

function isBetween(number, from, to) {
  return number >= from && number <= to;
}
