import { calendarsToWarnOf } from '../../src/plugins/escalation/domain/calendar/calendars-to-warn-of';
import { escalationView } from '../../src/plugins/escalation/domain/charter/escalation-view';
import { parseInstant } from '../../src/kernel/instant';
import type { PersonName } from './support/accounts';
import { openTown, type Caller, type Town } from './support/town';

let town: Town;
let editor: Caller;
let key: string;

beforeAll(async () => {
  town = await openTown();
  editor = await town.as('editor');
  const { body } = await editor.get('/escalation/calendars');
  key = body.calendars[0].key;
});

afterAll(() => town.close());

const read = async () => (await editor.get(`/escalation/calendars/${key}`)).body;

async function change(changes: object, version?: string) {
  const file = await read();
  const calendar = { ...file.calendar, ...changes };
  return editor.post(`/escalation/calendars/${key}`, {
    version: version ?? file.version,
    calendar,
  });
}

test('an exception that is saved counts when the charter is published, not before', async () => {
  const exceptions = [
    { date: '2027-02-05', note: '调休', intervals: [{ opens: '09:00', closes: '12:00' }] },
    { date: '2027-05-03', note: 'May', intervals: [] },
  ];
  const weekly = [{ day: 'tue', opens: '22:00', closes: '06:00' }];
  const saved = await change({ exceptions, weekly, coveredUntil: '2027-12-31', name: 'Nights' });
  expect(saved.status).toBe(200);
  expect(saved.body.calendar).toMatchObject({ exceptions, weekly, coveredUntil: '2027-12-31' });
  expect(await read()).toEqual(saved.body);
  const inForce = async () =>
    escalationView(await town.plugins.charter.currentCharter(town.strapi)).calendars[0];
  expect((await inForce())?.name).not.toBe('Nights');
  expect(await town.publish('Nights')).toMatchObject({ ok: true });
  expect(await inForce()).toMatchObject({ name: 'Nights', exceptions, weekly });
  const warned = parseInstant('2027-12-01T10:00:00+08:00');
  const { calendars } = escalationView(await town.plugins.charter.currentCharter(town.strapi));
  expect(warned && calendarsToWarnOf(calendars, warned)).toMatchObject([{ daysLeft: 30 }]);
});

test('a calendar without a stated coverage loses none and gains none by being saved', async () => {
  const { calendar } = await read();
  const { coveredUntil: _covered, ...rest } = calendar;
  const file = await read();
  const saved = await editor.post(`/escalation/calendars/${key}`, {
    ...{ version: file.version, calendar: rest },
  });
  expect(saved.body.calendar).not.toHaveProperty('coveredUntil');
});

test('of two who save what they both read, the second is told', async () => {
  const { version } = await read();
  expect((await change({ name: 'First' }, version)).status).toBe(200);
  expect((await change({ name: 'Second' }, version)).status).toBe(409);
  expect((await read()).calendar.name).toBe('First');
});

test('an unfit calendar is not saved, and every reason is given', async () => {
  const refused = await change({
    ...{ timezone: 'Europe/Lundun', exceptions: [{ date: '2026-02-30', note: '', intervals: [] }] },
  });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      refusals: [
        { kind: 'unknown-time-zone', timezone: 'Europe/Lundun' },
        { kind: 'impossible-date', where: '2026-02-30' },
      ],
    },
  });
  expect((await change({ weekly: [], exceptions: [] })).body.refusals).toEqual([
    { kind: 'no-working-time' },
  ]);
});

test('a calendar that is being edited can be tried out by the real engine', async () => {
  const { calendar } = await read();
  const weekly = [{ day: 'mon', opens: '09:00', closes: '17:00' }];
  const answer = await editor.post('/escalation/calendar-try-out', {
    calendar: { ...calendar, timezone: 'Asia/Shanghai', weekly, exceptions: [] },
    ...{ received: { date: '2026-06-05', time: '10:00' }, hours: 9, basis: 'working-time' },
  });
  expect(answer.body).toEqual({
    countedFrom: parseInstant('2026-06-08T09:00:00+08:00'),
    dueAt: parseInstant('2026-06-15T10:00:00+08:00'),
    perDate: [
      { date: '2026-06-08', seconds: 28_800 },
      { date: '2026-06-15', seconds: 3_600 },
    ],
  });
});

test('holidays are previewed and change nothing', async () => {
  const before = await read();
  const weekly = [{ day: 'mon', opens: '09:00', closes: '17:00' }];
  const years = { fromYear: 2026, toYear: 2027 };
  const asked = { country: 'CN', region: null, weekly, ...years };
  const { body } = await editor.post('/escalation/holiday-presets', asked);
  expect(body).toMatchObject({ coveredUntil: '2026-12-31', missingYears: [2027] });
  expect(body.incoming.exceptions).toContainEqual({
    ...{ date: '2026-02-14', note: '春节调休', intervals: [{ opens: '09:00', closes: '17:00' }] },
  });
  const nowhere = { ...asked, country: 'XX' };
  expect(await editor.post('/escalation/holiday-presets', nowhere)).toMatchObject({
    ...{ status: 422, body: { refusal: { kind: 'unknown-place' } } },
  });
  expect(
    (await editor.post('/escalation/holiday-presets', { ...asked, toYear: 2059 })).status,
  ).toBe(400);
  expect(await read()).toEqual(before);
});

async function postFile(text: string, timezone = 'Asia/Shanghai', person: PersonName = 'editor') {
  const token = (await town.request.post('/admin/login').send(signInOf(person))).body.data.token;
  return town.request
    .post('/escalation/calendar-files')
    .set('Authorization', `Bearer ${token}`)
    .field('timezone', timezone)
    .attach('files', Buffer.from(text), 'holidays.ics');
}

const signInOf = (person: PersonName) => ({
  ...{ email: `${person}@town.example`, password: 'Little-Town-2026' },
});

test('what one calendar exports another one imports', async () => {
  const exceptions = [
    { date: '2026-10-01', note: '国庆节', intervals: [] },
    { date: '2026-10-10', note: '', intervals: [{ opens: '09:00', closes: '12:00' }] },
  ];
  expect((await change({ exceptions, timezone: 'Asia/Shanghai' })).status).toBe(200);
  const token = (await town.request.post('/admin/login').send(signInOf('editor'))).body.data.token;
  const file = await town.request
    .get(`/escalation/calendars/${key}/file`)
    .set('Authorization', `Bearer ${token}`);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const previewed = await postFile(file.text);
  expect(previewed.body).toMatchObject({ incoming: { exceptions }, skipped: [] });
});

test.each<readonly [string, string]>([
  ['unreadable', 'This is no calendar.'],
  ['too-large', 'x'.repeat(1_048_577)],
])('a file is refused as %s', async (kind, text) => {
  expect(await postFile(text)).toMatchObject({ status: 422, body: { refusal: { kind } } });
});

test('a file for a zone that does not exist, or no file, is a bad request', async () => {
  expect((await postFile('x', 'Mars/Olympus')).status).toBe(400);
  expect((await editor.post('/escalation/calendar-files', { timezone: 'UTC' })).status).toBe(400);
});

test('who may read the charter reads calendars; only who publishes it writes them', async () => {
  const { version, calendar } = await read();
  const mayor = await town.as('mayor');
  expect((await mayor.get(`/escalation/calendars/${key}`)).status).toBe(200);
  const write = { version, calendar };
  expect((await mayor.post(`/escalation/calendars/${key}`, write)).status).toBe(403);
  for (const [person, status] of [['worker', 403] as const, [null, 401] as const]) {
    const caller = await town.as(person);
    expect((await caller.get('/escalation/calendars')).status).toBe(status);
    expect((await caller.get(`/escalation/calendars/${key}/file`)).status).toBe(status);
    expect((await caller.get('/escalation/holiday-places')).status).toBe(status);
    expect((await caller.post('/escalation/calendar-try-out', {})).status).toBe(status);
  }
});

test('a calendar that does not exist is not found', async () => {
  expect((await editor.get('/escalation/calendars/nowhere')).status).toBe(404);
  const file = await read();
  expect((await editor.post('/escalation/calendars/nowhere', file)).status).toBe(404);
});

describe('a calendar that is made here', () => {
  const weekly = [{ day: 'mon', opens: '09:00', closes: '17:00' }];
  const night = { key: 'night', name: 'Night', timezone: 'UTC', weekly, exceptions: [] };

  test('is kept, whole, and under a key that no other has', async () => {
    const created = await editor.post('/escalation/calendars', { calendar: night });
    expect(created).toMatchObject({ status: 201, body: { calendar: night } });
    expect((await editor.get('/escalation/calendars/night')).body).toEqual(created.body);
    const again = await editor.post('/escalation/calendars', { calendar: night });
    expect(again).toMatchObject({
      ...{ status: 422, body: { refusals: [{ kind: 'key-taken', key: 'night' }] } },
    });
  });

  test('is refused with its reason when it is unfit, and under a key that is none', async () => {
    const unfit = { ...night, key: 'day', timezone: 'Mars/Olympus' };
    const refused = await editor.post('/escalation/calendars', { calendar: unfit });
    expect(refused.body.refusals).toEqual([
      { kind: 'unknown-time-zone', timezone: 'Mars/Olympus' },
    ]);
    const odd = { calendar: { ...night, key: 'No Key' } };
    expect((await editor.post('/escalation/calendars', odd)).status).toBe(400);
  });

  test('is deleted for good, unless a policy goes by it, whose name is told', async () => {
    expect((await editor.delete('/escalation/calendars/night')).status).toBe(204);
    expect((await editor.delete('/escalation/calendars/night')).status).toBe(404);
    const refused = await editor.delete(`/escalation/calendars/${key}`);
    expect(refused.status).toBe(422);
    expect(refused.body.users).toContainEqual({
      ...{ kind: 'policy', key: 'standard', name: { en: 'Standard', 'zh-Hans': '标准' } },
    });
    expect((await read()).calendar.key).toBe(key);
  });

  test('is made and deleted only by those who publish', async () => {
    const mayor = await town.as('mayor');
    expect((await mayor.post('/escalation/calendars', { calendar: night })).status).toBe(403);
    expect((await mayor.delete(`/escalation/calendars/${key}`)).status).toBe(403);
  });
});
