import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootRedress, type Redress } from '../support/redress';
import type { DatabaseHandle } from '../support/types';
import { SMALL_HEADER, smallMapping } from '../domain/imports/small-mapping';
import { countIn, databaseForCommands, runCommand } from './import-command';

jest.setTimeout(300_000); // several processes that each start a Redress

const ROWS = 450; // three batches
const folder = mkdtempSync(path.join(tmpdir(), 'redress-import-'));
const file = path.join(folder, 'records.csv');
const mappingFile = path.join(folder, 'mapping.json');
const order = [file, '--mapping', mappingFile];

let database: DatabaseHandle;

/** Rows of which every seventh is open, and every fiftieth of the others closes before it was received. */
function records(): string {
  const rows = Array.from({ length: ROWS }, (_none, index) => {
    const day = `2025-03-${String(1 + (index % 20)).padStart(2, '0')}`;
    const closed = index % 7 === 0 ? '' : `2025-04-01 10:${String(index % 60).padStart(2, '0')}`;
    const opened = index % 50 === 49 ? '2025-05-01 08:00' : `${day} 08:00`;
    const topic = index % 3 === 0 ? 'Stairs' : '电梯广告';
    return `${index},${opened},,${closed},Record ${index},,Done,${topic},Pier`;
  });
  return [SMALL_HEADER, ...rows].join('\n');
}

beforeAll(async () => {
  writeFileSync(file, records());
  const create = {
    categories: { department: 'customer-service', form: 'general' },
    places: { kind: 'area' },
  };
  const names = { 电梯广告: { en: 'Advertising in lifts', 'zh-Hans': '电梯广告' } };
  writeFileSync(mappingFile, JSON.stringify({ ...smallMapping, create, names }));
  database = await databaseForCommands();
  const seeded = await runCommand('seed', ['--charter-only'], { on: database });
  expect(seeded).toMatchObject({ code: 0 });
});

afterAll(() => database.drop());

describe('an import', () => {
  test('that only tries writes nothing', async () => {
    const { output, code } = await runCommand('import', [...order, '--dry-run'], { on: database });
    expect([code, countIn(output, 'rows'), countIn(output, 'imported')]).toEqual([0, ROWS, 0]);
    expect(countIn(output, 'closed-before-received')).toBe(7);
  });

  test('that is killed keeps whole batches, and the next one brings the rest', async () => {
    const killed = await runCommand('import', order, { on: database, killAt: '200 rows' });
    expect(killed.signal).toBe('SIGKILL');
    const { output } = await runCommand('import', order, { on: database });
    const there = countIn(output, 'already there') ?? 0;
    const rejected = countIn(output, 'rejected') ?? 0;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(ROWS - rejected);
    expect(there + (countIn(output, 'imported') ?? 0) + rejected).toBe(ROWS);
  });

  test('a second time changes nothing', async () => {
    const { output } = await runCommand('import', order, { on: database });
    expect(countIn(output, 'imported')).toBe(0);
    expect(countIn(output, 'already there')).toBe(ROWS - (countIn(output, 'rejected') ?? 0));
  });

  test('reports bad rows with line, reason and what they held', () => {
    const report = readFileSync(`${file}.rejected.csv`, 'utf8').split('\r\n');
    expect(report[0]).toContain('line,reason,detail');
    expect(report[1]).toContain('"101","closed-before-received"');
    expect(report[1]).toContain('"Record 99"');
  });

  test('with a column missing says which', async () => {
    const other = path.join(folder, 'other.csv');
    writeFileSync(other, 'id,opened\n1,2025-03-01 08:00\n');
    const { output, code } = await runCommand('import', [other, '--mapping', mappingFile], {
      on: database,
    });
    expect(code).toBe(1);
    expect(output).toContain('lacks columns that the mapping reads');
    expect(output).toContain('topic');
  });
});

describe('what was imported', () => {
  let redress: Redress;

  beforeAll(async () => {
    redress = await bootRedress({ on: database });
  });
  afterAll(() => redress.close({ keepDatabase: true }));

  async function complaint(externalReference: string) {
    const { complaints } = redress.plugins;
    const db = redress.strapi.db.connection;
    const found = await complaints.findSubmitted(db, { external_reference: externalReference });
    if (!found) throw new Error(`${externalReference} was not imported`);
    return complaints.readTracked(redress.strapi, found.id);
  }

  test('has the times of the record, not of the import', async () => {
    const tracked = await complaint('T-1');
    expect(tracked?.complaint).toMatchObject({
      receivedAt: Date.UTC(2025, 2, 2),
      resolvedAt: Date.UTC(2025, 3, 1, 2, 1),
      closedAt: Date.UTC(2025, 3, 1, 2, 1),
      phase: 'closed',
      outcome: 'no-fault',
    });
  });

  test('has clocks that were stopped, and broken where the record was late', async () => {
    const { clocksOf } = redress.plugins.escalation;
    const tracked = await complaint('T-1');
    const clocks = await clocksOf(redress.strapi.db.connection, tracked?.complaint.id ?? 0);
    expect(
      clocks.map(({ clock }) => [clock.metric, clock.state, clock.breachedAt !== null]),
    ).toEqual([
      ['first-response', 'met', true],
      ['resolution', 'met', true],
    ]);
  });

  test('uses the charter’s category where it has one and a new one where it has not', async () => {
    expect((await complaint('T-3'))?.complaint.categoryKey).toBe('cleaning');
    const made = await complaint('T-1');
    expect(made?.complaint.categoryKey).toMatch(/^c-[0-9a-f]{8}$/);
    expect(made?.charter.category(made.complaint.categoryKey)?.name.en).toBe(
      'Advertising in lifts',
    );
    expect(made?.charter.number).toBe(2);
  });

  test('stays open where the record is open', async () => {
    expect((await complaint('T-7'))?.complaint).toMatchObject({ phase: 'received', outcome: null });
  });

  test('has written to nobody', async () => {
    const [{ count } = { count: null }] = await redress.strapi.db
      .connection('notices')
      .count({ count: '*' });
    expect(Number(count)).toBe(0);
  });
});
