/** Columns that name a row which is copied along, and its table; other ids (of people, of departments) stay as they are. */
const NAMED_ROWS = {
  complaint_id: 'complaints',
  resident_id: 'residents',
  clock_id: 'clocks',
  timer_id: 'timers',
  notice_id: 'notices',
  rule_run_id: 'rule_runs',
  invitation_id: 'survey_invitations',
};
/** Complaints written by one statement for each table. */
const TOGETHER = 20_000;

/**
 * Makes so many copies of each of these complaints with everything that belongs to them, whatever the tables and columns
 * are today, so that a database is full in minutes. A copy differs from its model in ids and in what must be unique.
 * Nobody else may add rows meanwhile. Answers where the copies are: see `copyOf` and `modelOf`.
 */
export async function multiply(knex, ids, copies) {
  const layout = await layoutFor(knex, ids, copies);
  const atOnce = Math.max(1, Math.floor(TOGETHER / ids.length));
  for (let from = 0; from < copies; from += atOnce) {
    const to = Math.min(copies, from + atOnce) - 1;
    await knex.transaction(async (tx) => {
      for (const table of layout.values()) await copyRows(tx, layout, table, { from, to });
    });
  }
  return layout;
}

/** The id of the n-th copy of a row, counted from 0. */
export function copyOf(layout, table, id, n) {
  const { offset, width, least } = layout.get(table);
  return offset + n * width + id - least;
}

/** The row of which a row is a copy, and the how manieth. */
export function modelOf(layout, table, id) {
  const { offset, width, least } = layout.get(table);
  return { id: least + ((id - offset) % width), n: Math.floor((id - offset) / width) };
}

export function isPostgres(knex) {
  return knex.client.dialect === 'postgresql';
}

export function rowsOf(result) {
  return Array.isArray(result) ? result : result.rows;
}

/** Every copy of a table's model rows has a range of ids to itself, behind those that are taken. */
async function layoutFor(knex, ids, copies) {
  const layout = new Map();
  for (const table of await tablesToCopy(knex, ids)) {
    const range = await knex(table.name)
      .whereRaw(table.isModel)
      .min('id as least')
      .max('id as most')
      .first();
    if (range.least === null) continue;
    const { last } = await knex(table.name).max('id as last').first();
    const width = Number(range.most) - Number(range.least) + 1;
    layout.set(table.name, {
      ...table,
      width,
      least: Number(range.least),
      offset: Number(last) + 1,
    });
    if (isPostgres(knex)) await moveSequence(knex, table.name, Number(last) + 1 + copies * width);
  }
  return layout;
}

async function copyRows(tx, layout, table, { from, to }) {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const values = table.columns.map((column) => expressionOf(layout, table, column)).join(', ');
  const numbers = isPostgres(tx)
    ? `generate_series(${from}, ${to}) as g(n)`
    : `(with recursive g(n) as (select ${from} union all select n + 1 from g where n < ${to}) select n from g) as g`;
  await tx.raw(
    `insert into ${table.name} (${columns}) select ${values}
     from (select * from ${table.name} where ${table.isModel}) as s cross join ${numbers} order by g.n, s.id`,
  );
}

function expressionOf(layout, table, column) {
  const named = layout.get(column === 'id' ? table.name : NAMED_ROWS[column]);
  if (named) return `s."${column}" + ${named.offset - named.least} + g.n * ${named.width}`;
  if (table.unique.has(column))
    return `s."${column}" || '~' || (${layout.get('complaints').offset} + g.n)`;
  return `s."${column}"`;
}

/** The complaints, their residents, and every table that names its complaint. */
async function tablesToCopy(knex, ids) {
  const list = ids.join(', ');
  const tables = [];
  for (const name of await tableNames(knex)) {
    const columns = Object.keys(await knex(name).columnInfo());
    const isModel = modelCondition(name, columns, list);
    if (!isModel || !columns.includes('id') || name.endsWith('_lnk')) continue;
    tables.push({ name, columns, isModel, unique: await uniqueTexts(knex, name) });
  }
  return tables;
}

function modelCondition(name, columns, list) {
  if (name === 'complaints') return `id in (${list})`;
  if (name === 'residents')
    return `id in (select resident_id from complaints where id in (${list}))`;
  return columns.includes('complaint_id') && `complaint_id in (${list})`;
}

async function tableNames(knex) {
  const sql = isPostgres(knex)
    ? "select tablename as name from pg_tables where schemaname = 'public'"
    : "select name from sqlite_master where type = 'table'";
  return rowsOf(await knex.raw(sql)).map(({ name }) => name);
}

/** Columns that are unique by themselves and hold words. */
async function uniqueTexts(knex, table) {
  const sql = isPostgres(knex)
    ? `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid = '${table}'::regclass and i.indisunique and i.indnkeyatts = 1`
    : `select c.name as name from pragma_index_list('${table}') l join pragma_index_info(l.name) c
       where l."unique" = 1 and (select count(*) from pragma_index_info(l.name)) = 1`;
  const names = rowsOf(await knex.raw(sql)).map(({ name }) => name);
  return new Set(
    [...names, 'document_id']
      .filter((name) => !name.endsWith('_id') || name === 'document_id')
      .filter((name) => name !== 'id'),
  );
}

async function moveSequence(knex, table, to) {
  await knex.raw(`select setval(pg_get_serial_sequence('${table}', 'id'), ${to})`);
}
