import Sqlite from 'better-sqlite3';

/** Holds the database against what residents know: what was acknowledged and is lost, what is half-written, what is there twice. */
export function findings(file, residents) {
  const db = new Sqlite(file);
  const complaints = db.prepare('select * from complaints').all();
  const stored = new Map(complaints.map((row) => [idOf(row), row]));
  const known = new Set(residents.map(({ id }) => id));
  const acked = residents.filter(({ outcome }) => outcome === 'ok');
  const result = {
    acked: acked.length,
    refused: residents.filter(({ outcome }) => outcome === 'refused').map(({ reason }) => reason),
    unknown: residents.filter(({ outcome }) => outcome === 'unknown').length,
    lost: acked
      .filter(({ id, references }) => !references.has(stored.get(id)?.reference))
      .map(({ id }) => id),
    half: [...complaints.flatMap((row) => gapsOf(db, row)), ...orphans(db)],
    doubled: [
      ...acked.filter(({ references }) => references.size > 1).map(({ id }) => id),
      ...repeated(complaints.map(idOf)),
      ...complaints.filter((row) => !known.has(idOf(row))).map(({ reference }) => reference),
    ],
    integrity: db.pragma('integrity_check', { simple: true }),
  };
  db.close();
  return result;
}

/** Every description ends with the id of who wrote it. */
function idOf({ description }) {
  return description.slice(-36);
}

function gapsOf(db, complaint) {
  const rows = (table, order) =>
    db.prepare(`select * from ${table} where complaint_id = ? order by ${order}`).all(complaint.id);
  const events = rows('complaint_events', 'sequence');
  const gaps = [
    ...chainGaps(events, complaint),
    ...(events[0]?.kind === 'submitted' ? [] : ['no first event']),
    ...(['first-response', 'resolution'].every((metric) =>
      rows('clocks', 'id').some((clock) => clock.metric === metric && clock.due_at),
    )
      ? []
      : ['clocks']),
    ...(rows('timers', 'id').length > 0 ? [] : ['timers']),
    ...(rows('notices', 'id').some(({ audience }) => audience === 'resident') ? [] : ['notice']),
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

function orphans(db) {
  return ['complaint_events', 'clocks', 'timers', 'notices'].flatMap((table) => {
    const sql = `select count(*) as n from ${table} where complaint_id is not null and complaint_id not in (select id from complaints)`;
    const { n } = db.prepare(sql).get();
    return n > 0 ? [`${n} rows of ${table} without their complaint`] : [];
  });
}

function repeated(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
