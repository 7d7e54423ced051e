import { copyOf, isPostgres, modelOf, rowsOf } from '../../support/multiply.mjs';

/** Complaints that share a transaction. */
const TOGETHER = 500;
const UPDATED = ['complaints', 'clocks', 'timers'];
const UNIQUE = new Set(['notice_key', 'document_id']);

/** What was there before the tick, to know afterwards what it has written for the copies of these models. */
export async function snapshot(knex, layout, ids) {
  const marks = {};
  for (const table of await tablesNamingComplaints(knex)) {
    marks[table] = Number((await knex(table).max({ id: 'id' }).first()).id ?? 0);
  }
  const firstCopies = {};
  for (const table of UPDATED) {
    const first = ids.map((id) => copyOf(layout, 'complaints', id, 0));
    firstCopies[table] = await knex(table).whereIn(keyOf(table), first);
  }
  return { marks, firstCopies };
}

/**
 * Prepares to write for the copies of `others` what the tick has written for those of `ids`, row by row the same, with
 * nothing but SQL: in `style` each row has a statement, or a batch has one for each table. Everything is reckoned
 * beforehand: what is timed are the statements.
 */
export async function bareWriter(knex, before, { layout, ids, others, copies, style }) {
  const statementsFor = style === 'a statement a row' ? eachRow : allRows;
  const twins = await twinsOf(knex, ids, others);
  const perBatch = Math.ceil(TOGETHER / ids.length);
  const batches = Array.from({ length: Math.ceil(copies / perBatch) }, () => []);
  const add = async (table, rows, columns, kind) => {
    const parts = batches.map(() => []);
    for (const row of rows) {
      const { n } = modelOf(layout, 'complaints', row[keyOf(table)]);
      parts[Math.floor(n / perBatch)].push(asTwin(layout, table, row, twins));
    }
    for (const [index, part] of parts.entries()) {
      batches[index].push(...(await statementsFor(knex, { kind, table, columns }, part)));
    }
  };
  const { offset } = layout.get('complaints');
  const end = copyOf(layout, 'complaints', layout.get('complaints').least, copies);
  const isModelled = ({ id, complaint_id: complaintId = id }) =>
    twins.complaints.has(modelOf(layout, 'complaints', complaintId).id);
  for (const [table, mark] of Object.entries(before.marks)) {
    const found = await knex(table)
      .where('id', '>', mark)
      .whereBetween('complaint_id', [offset, end - 1]);
    const rows = found.filter(isModelled).map(({ id: _id, ...row }) => row);
    if (rows.length > 0) await add(table, rows, Object.keys(rows[0]), 'insert');
  }
  for (const table of UPDATED) {
    const { changed, columns } = await changesOf(knex, layout, table, before.firstCopies[table]);
    if (columns.length === 0) continue;
    const key = keyOf(table);
    const all = await knex(table)
      .select([...new Set(['id', key, ...columns])])
      .where('id', '<=', before.marks[table] ?? end)
      .whereBetween(key, [offset, end - 1]);
    const rows = all
      .filter(isModelled)
      .filter(({ id }) => changed.has(modelOf(layout, table, id).id));
    await add(table, rows, columns, 'update');
  }
  return () => write(knex, batches);
}

async function write(knex, batches) {
  for (const statements of batches) {
    await knex.transaction(async (tx) => {
      for (const { sql, values } of statements) await tx.raw(sql, values);
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
  return { name: others[0], complaints: pairs(ids, others), clocks, timers };
}

function asTwin(layout, table, row, twins) {
  const shift = (kind, id) => {
    const model = modelOf(layout, kind, id);
    return copyOf(layout, kind, twins[kind].get(model.id), model.n);
  };
  return {
    ...row,
    ...(row.id ? { id: shift(table, row.id) } : {}),
    ...(row.complaint_id ? { complaint_id: shift('complaints', row.complaint_id) } : {}),
    ...(row.clock_id ? { clock_id: shift('clocks', row.clock_id) } : {}),
    ...(row.notice_key ? { notice_key: `${row.notice_key}#${twins.name}` } : {}),
  };
}

/** Which models' rows change, and in which columns, judged by their first copies. */
async function changesOf(knex, layout, table, before) {
  const after = await knex(table).whereIn(
    'id',
    before.map(({ id }) => id),
  );
  const rows = new Map(after.map((row) => [row.id, row]));
  const changes = before.map((row) => ({
    id: modelOf(layout, table, row.id).id,
    columns: Object.keys(row).filter(
      (column) => !UNIQUE.has(column) && String(row[column]) !== String(rows.get(row.id)?.[column]),
    ),
  }));
  return {
    changed: new Set(changes.filter(({ columns }) => columns.length > 0).map(({ id }) => id)),
    columns: [...new Set(changes.flatMap(({ columns }) => columns))],
  };
}

/** Rows of a batch as one statement. */
async function allRows(knex, { kind, table, columns }, rows) {
  const sql = await (kind === 'insert' ? insertSql : updateSql)(knex, table, columns);
  return [{ sql, values: [JSON.stringify(rows)] }];
}

function eachRow(_knex, { kind, table, columns }, rows) {
  const names = columns.map((column) => `"${column}"`);
  if (kind === 'insert') {
    const marks = columns.map(() => '?').join(', ');
    const sql = `insert into ${table} (${names.join(', ')}) values (${marks})`;
    return rows.map((row) => ({ sql, values: columns.map((column) => row[column]) }));
  }
  const sets = names.map((name) => `${name} = ?`).join(', ');
  const sql = `update ${table} set ${sets} where id = ?`;
  return rows.map((row) => ({ sql, values: [...columns, 'id'].map((column) => row[column]) }));
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
