import { tryOut } from '../../../src/plugins/escalation/domain/calendar/try-out';
import { tryOutDraft } from '../../../src/plugins/escalation/server/services/try-out-draft';
import { aCalendar, at } from './calendars';

const CHINA = aCalendar({ timezone: 'Asia/Shanghai', exceptions: { '2026-05-01': [] } });

test('working time is counted from the next opening and explained by date', () => {
  const receivedAt = at('2026-04-30T16:00:00+08:00'); // Thursday; Friday is closed
  expect(tryOut(CHINA, { receivedAt, hours: 10, basis: 'working-time' })).toEqual({
    ok: true,
    value: {
      countedFrom: receivedAt,
      dueAt: at('2026-05-05T10:00:00+08:00'),
      perDate: [
        { date: '2026-04-30', seconds: 3_600 },
        { date: '2026-05-04', seconds: 28_800 },
        { date: '2026-05-05', seconds: 3_600 },
      ],
    },
  });
});

test('what comes in at night counts from the morning', () => {
  const result = tryOut(CHINA, {
    ...{ receivedAt: at('2026-05-01T23:00:00+08:00'), hours: 1, basis: 'working-time' },
  });
  expect(result).toMatchObject({
    value: {
      countedFrom: at('2026-05-04T09:00:00+08:00'),
      dueAt: at('2026-05-04T10:00:00+08:00'),
    },
  });
});

test('the wall clock runs through closed dates', () => {
  const receivedAt = at('2026-04-30T16:00:00+08:00');
  expect(tryOut(CHINA, { receivedAt, hours: 24, basis: 'wall-clock' })).toMatchObject({
    value: {
      dueAt: at('2026-05-01T16:00:00+08:00'),
      perDate: [
        { date: '2026-04-30', seconds: 28_800 },
        { date: '2026-05-01', seconds: 57_600 },
      ],
    },
  });
});

test('an unfit calendar is refused with the reason', () => {
  const asked = { received: { date: '2026-05-01', time: '10:00' }, hours: 1 };
  const ask = (calendar: object) =>
    tryOutDraft({ ...asked, basis: 'working-time', calendar: { ...DRAFT, ...calendar } });
  expect(ask({ timezone: 'Mars/Olympus' })).toMatchObject({
    refusal: { kind: 'unknown-time-zone' },
  });
  expect(ask({ weekly: [] })).toMatchObject({ refusal: { kind: 'no-working-time' } });
  expect(ask({})).toMatchObject({ ok: true, value: { dueAt: at('2026-05-01T11:00:00+01:00') } });
});

const DRAFT = {
  ...{ key: 'office', name: 'Office', timezone: 'Europe/London', exceptions: [] },
  weekly: [{ day: 'fri' as const, opens: '09:00', closes: '17:00' }],
};
