/** Columns that hold the id of a row which is copied along; other ids (of people, of departments) stay as they are. */
const SHIFTED = new Set([
  ...['id', 'complaint_id', 'resident_id', 'clock_id', 'timer_id', 'notice_id'],
  ...['rule_run_id', 'invitation_id'],
]);
/** Complaints written by one statement for each table. */
const TOGETHER = 20_000;

/**
 * Copies complaints with everything that belongs to them, so that a database is full in minutes: their rows, whatever the
 * tables and columns are today, under shifted ids. A copy differs from its model in ids and in what must be unique.
 * Make all the models first: the n-th copy of a row has the row's own id and n times `stride`.
 */
export async function multiplier(knex) {
  const tables = await tablesToCopy(knex);
  const stride = 1 + Math.max(...(await Promise.all(tables.map((one) => largestId(knex, one)))));
  let made = 0;

  return { stride, multiply };

  /** Makes so many copies of each of these complaints; gives how many complaints that is. */
  async function multiply(ids, copies) {
    const atOnce = Math.max(1, Math.floor(TOGETHER / ids.length));
    for (let left = copies; left > 0; left -= atOnce) {
      const from = made + 1;
      const to = made + Math.min(left, atOnce);
      await knex.transaction(async (tx) => {
        for (const table of tables) await copyRows(tx, table, { ids, from, to, stride });
      });
      made = to;
    }
    if (isPostgres(knex)) for (const table of tables) await moveSequence(knex, table);
    return ids.length * copies;
  }
}

export function isPostgres(knex) {
  return knex.client.dialect === 'postgresql';
}

async function copyRows(tx, table, { ids, from, to, stride }) {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const values = table.columns.map((column) => expressionOf(table, column, stride)).join(', ');
  const numbers = isPostgres(tx)
    ? `generate_series(${from}, ${to}) as g(n)`
    : `(with recursive g(n) as (select ${from} union all select n + 1 from g where n < ${to}) select n from g) as g`;
  const chosen =
    table.name === 'residents'
      ? `s.id in (select resident_id from complaints where id in (${ids.join(', ')}))`
      : `s.${table.key} in (${ids.join(', ')})`;
  await tx.raw(
    `insert into ${table.name} (${columns}) select ${values} from ${table.name} s cross join ${numbers} where ${chosen} order by g.n, s.id`,
  );
}

function expressionOf(table, column, stride) {
  if (SHIFTED.has(column)) return `s."${column}" + g.n * ${stride}`;
  if (table.unique.has(column)) return `s."${column}" || '~' || g.n`;
  return `s."${column}"`;
}

/** The complaints, their residents, and every table that names its complaint. */
async function tablesToCopy(knex) {
  const names = await tableNames(knex);
  const all = await Promise.all(
    names.map(async (name) => ({
      name,
      columns: Object.keys(await knex(name).columnInfo()),
      unique: await uniqueTexts(knex, name),
    })),
  );
  return all
    .map((table) => ({ ...table, key: table.name === 'complaints' ? 'id' : 'complaint_id' }))
    .filter(({ name, columns, key }) => name === 'residents' || columns.includes(key))
    .filter(({ name, columns }) => columns.includes('id') && !name.endsWith('_lnk'));
}

async function tableNames(knex) {
  const sql = isPostgres(knex)
    ? "select tablename as name from pg_tables where schemaname = 'public'"
    : "select name from sqlite_master where type = 'table'";
  return rowsOf(await knex.raw(sql)).map(({ name }) => name);
}

/** Columns that are unique by themselves; the id is taken care of. */
async function uniqueTexts(knex, table) {
  const sql = isPostgres(knex)
    ? `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid = '${table}'::regclass and i.indisunique and i.indnkeyatts = 1`
    : `select c.name as name from pragma_index_list('${table}') l join pragma_index_info(l.name) c
       where l."unique" = 1 and (select count(*) from pragma_index_info(l.name)) = 1`;
  const names = rowsOf(await knex.raw(sql)).map(({ name }) => name);
  return new Set([...names, 'document_id'].filter((name) => !SHIFTED.has(name)));
}

async function largestId(knex, { name }) {
  const row = await knex(name).max({ id: 'id' }).first();
  return Number(row.id ?? 0);
}

async function moveSequence(knex, { name }) {
  await knex.raw(
    `select setval(pg_get_serial_sequence('${name}', 'id'), greatest(1, (select max(id) from ${name})))`,
  );
}

export function rowsOf(result) {
  return Array.isArray(result) ? result : result.rows;
}
