import { isPostgres, rowsOf } from '../support/multiply.mjs';

/** Tables in which every complaint has rows, and their order. */
const TABLES = { complaint_events: 'sequence', clocks: 'id', timers: 'id', notices: 'id' };

/** Holds the database against what residents know: what was acknowledged and is lost, what is half-written, what is there twice. */
export async function findings(knex, residents) {
  const complaints = await knex('complaints').orderBy('id');
  const stored = new Map(complaints.map((row) => [idOf(row), row]));
  const known = new Set(residents.map(({ id }) => id));
  const acked = residents.filter(({ outcome }) => outcome === 'ok');
  const rows = await rowsByComplaint(knex);
  return {
    acked: acked.length,
    refused: residents.filter(({ outcome }) => outcome === 'refused').map(({ reason }) => reason),
    unknown: residents.filter(({ outcome }) => outcome === 'unknown').length,
    lost: acked
      .filter(({ id, references }) => !references.has(stored.get(id)?.reference))
      .map(({ id }) => id),
    half: [
      ...complaints.flatMap((complaint) => gapsOf(complaint, rows)),
      ...orphans(complaints, rows),
    ],
    doubled: [
      ...acked.filter(({ references }) => references.size > 1).map(({ id }) => id),
      ...repeated(complaints.map(idOf)),
      ...complaints.filter((row) => !known.has(idOf(row))).map(({ reference }) => reference),
    ],
    integrity: await integrityOf(knex),
  };
}

/** Every description ends with the id of who wrote it. */
function idOf({ description }) {
  return description.slice(-36);
}

async function rowsByComplaint(knex) {
  const found = {};
  for (const [table, order] of Object.entries(TABLES)) {
    found[table] = new Map();
    for (const row of await knex(table).whereNotNull('complaint_id').orderBy(order)) {
      const own = found[table].get(row.complaint_id) ?? [];
      found[table].set(row.complaint_id, [...own, row]);
    }
  }
  return found;
}

function gapsOf(complaint, found) {
  const rows = (table) => found[table].get(complaint.id) ?? [];
  const events = rows('complaint_events');
  const gaps = [
    ...chainGaps(events, complaint),
    ...(events[0]?.kind === 'submitted' ? [] : ['no first event']),
    ...(['first-response', 'resolution'].every((metric) =>
      rows('clocks').some((clock) => clock.metric === metric && clock.due_at),
    )
      ? []
      : ['clocks']),
    ...(rows('timers').length > 0 ? [] : ['timers']),
    ...(rows('notices').some(({ audience }) => audience === 'resident') ? [] : ['notice']),
    ...(complaint.promised_at ? [] : ['promised date']),
  ];
  return gaps.map((gap) => `${complaint.reference}: ${gap}`);
}

function chainGaps(events, complaint) {
  const isLinked = events.every(
    (event, index) =>
      event.sequence === index + 1 &&
      (event.previous_hash ?? '') === (events[index - 1]?.hash ?? ''),
  );
  const isHeaded = complaint.head_hash !== '' && events.at(-1)?.hash === complaint.head_hash;
  return [...(isLinked ? [] : ['chain']), ...(isHeaded ? [] : ['head of the chain'])];
}

function orphans(complaints, found) {
  const ids = new Set(complaints.map(({ id }) => id));
  return Object.keys(TABLES).flatMap((table) => {
    const lost = [...found[table].keys()].filter((id) => !ids.has(id)).length;
    return lost > 0 ? [`rows of ${table} without their complaints: ${lost}`] : [];
  });
}

/** What SQLite finds when it reads the whole file; PostgreSQL repairs itself when it starts and was not killed here. */
async function integrityOf(knex) {
  if (isPostgres(knex)) return 'ok';
  const [row] = rowsOf(await knex.raw('pragma integrity_check'));
  return row.integrity_check;
}

function repeated(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
