import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import { readIcalendar } from '../../../src/plugins/escalation/server/services/read-icalendar';
import { writeIcalendar } from '../../../src/plugins/escalation/server/services/write-icalendar';
import { aCalendar, at } from './calendars';

const NOW = at('2026-03-01T12:00:00Z');

function file(...events: readonly (readonly string[])[]): string {
  const bodies = events.flatMap((lines, index) => [
    ...['BEGIN:VEVENT', ...lines],
    ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${index}@test`]),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...bodies, 'END:VCALENDAR', ''].join('\r\n');
}

function read(text: string, timezone = 'Asia/Shanghai') {
  const result = readIcalendar(text, timezone, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** `2026-05-01 closed Note` and the like, one line an exception. */
function lines(text: string, timezone?: string): string[] {
  return read(text, timezone).incoming.exceptions.map(({ date, note, intervals }) => {
    const hours = intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(' ') || 'closed';
    return `${date} ${hours} ${note}`.trim();
  });
}

/** In every file, so that none is empty. */
const LAST_DAY = ['DTSTART;VALUE=DATE:20290131'];

const ZONED = [
  ...['BEGIN:VTIMEZONE', 'TZID:Office time', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE'],
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['an all-day event closes its date', ['DTSTART;VALUE=DATE:20260501'], ['2026-05-01 closed']],
  [
    'several days are closed, without the one on which the event ends',
    ['DTSTART;VALUE=DATE:20261001', 'DTEND;VALUE=DATE:20261004', 'SUMMARY:国庆节'],
    ['2026-10-01 closed 国庆节', '2026-10-02 closed 国庆节', '2026-10-03 closed 国庆节'],
  ],
  [
    'a duration does as well as an end',
    ['DTSTART;VALUE=DATE:20261001', 'DURATION:P2D'],
    ['2026-10-01 closed', '2026-10-02 closed'],
  ],
  [
    'a time without a zone is one of the calendar’s own clocks',
    ['DTSTART:20260214T090000', 'DTEND:20260214T180000', 'SUMMARY:调休'],
    ['2026-02-14 09:00-18:00 调休'],
  ],
  [
    'a time in UTC is read on the calendar’s clocks',
    ['DTSTART:20260214T010000Z', 'DTEND:20260214T100000Z'],
    ['2026-02-14 09:00-18:00'],
  ],
  [
    'a zone that is named and not described is known all the same, in summer time too',
    ['DTSTART;TZID=Europe/London:20260701T090000', 'DTEND;TZID=Europe/London:20260701T110000'],
    ['2026-07-01 16:00-18:00'],
  ],
  [
    'hours over midnight stay with the date on which they begin',
    ['DTSTART:20260501T220000', 'DTEND:20260502T060000'],
    ['2026-05-01 22:00-06:00'],
  ],
  [
    'hours until midnight end at 24:00',
    ['DTSTART:20260501T000000', 'DTEND:20260502T000000'],
    ['2026-05-01 00:00-24:00'],
  ],
  [
    'a yearly rule is followed from a year back to three years ahead',
    ['DTSTART;VALUE=DATE:19490101', 'RRULE:FREQ=YEARLY', 'SUMMARY:元旦'],
    ['2026', '2027', '2028', '2029'].map((year) => `${year}-01-01 closed 元旦`),
  ],
  [
    'a date taken out of a rule is not closed',
    [
      'DTSTART;VALUE=DATE:20260501',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE;VALUE=DATE:20260502,20260503',
    ],
    ['2026-05-01 closed', '2026-05-04 closed'],
  ],
  [
    'an instant taken out of a rule in a zone is not worked',
    [
      'DTSTART;TZID=Asia/Shanghai:20260509T090000',
      'DTEND;TZID=Asia/Shanghai:20260509T120000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;TZID=Asia/Shanghai:20260516T090000',
    ],
    ['2026-05-09 09:00-12:00', '2026-05-23 09:00-12:00'],
  ],
  [
    'an end in UTC is the last one east of Greenwich too',
    [
      'DTSTART;TZID=Asia/Shanghai:20260501T090000',
      'DURATION:PT3H',
      'RRULE:FREQ=DAILY;UNTIL=20260503T010000Z',
    ],
    ['2026-05-01 09:00-12:00', '2026-05-02 09:00-12:00', '2026-05-03 09:00-12:00'],
  ],
  ['what is cancelled is left out', ['DTSTART;VALUE=DATE:20260501', 'STATUS:CANCELLED'], []],
])('%s', (_claim, event, expected) => {
  expect(lines(file(event, LAST_DAY))).toEqual([...expected, '2029-01-31 closed']);
});

test('a rule keeps the wall time through summer time', () => {
  const london = ['DTSTART;TZID=Europe/London:20260328T090000', 'DURATION:PT2H'];
  expect(lines(file([...london, 'RRULE:FREQ=DAILY;COUNT=2']), 'Europe/London')).toEqual([
    ...['2026-03-28 09:00-11:00', '2026-03-29 09:00-11:00'],
  ]);
});

test('one occurrence that was moved is where it was moved to', () => {
  const series = ['UID:a', 'DTSTART:20260509T090000', 'DURATION:PT3H', 'RRULE:FREQ=WEEKLY;COUNT=2'];
  const moved = [
    'UID:a',
    'RECURRENCE-ID:20260516T090000',
    'DTSTART:20260517T100000',
    'DURATION:PT1H',
  ];
  expect(lines(file(series, moved))).toEqual(['2026-05-09 09:00-12:00', '2026-05-17 10:00-11:00']);
});

test('one occurrence that was cancelled is no exception', () => {
  const series = ['UID:a', 'DTSTART;VALUE=DATE:20260509', 'RRULE:FREQ=DAILY;COUNT=2'];
  const off = ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20260509', 'DTSTART;VALUE=DATE:20260509'];
  expect(lines(file(series, [...off, 'STATUS:CANCELLED']))).toEqual(['2026-05-10 closed']);
});

test('hours of one date are joined, and say more than an all-day event of the same date', () => {
  const morning = ['DTSTART:20261224T090000', 'DTEND:20261224T110000', 'SUMMARY:Morning'];
  const noon = ['DTSTART:20261224T103000', 'DTEND:20261224T120000'];
  const eve = ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:Eve'];
  expect(lines(file(morning, noon, eve))).toEqual(['2026-12-24 09:00-12:00 Morning · Eve']);
});

test('a zone that the file describes is used; one that nobody knows is skipped and said so', () => {
  const described = ['DTSTART;TZID=Office time:20260501T090000', 'DURATION:PT1H'];
  const unknown = ['DTSTART;TZID=Nowhere:20260601T090000', 'DURATION:PT1H', 'SUMMARY:Lost'];
  const text = file(described, unknown).replace(
    'VERSION:2.0',
    ['VERSION:2.0', ...ZONED].join('\r\n'),
  );
  expect(lines(text)).toEqual(['2026-05-01 14:00-15:00']);
  expect(read(text).skipped).toEqual([
    { note: 'Lost', date: '2026-06-01', reason: 'unknown-time-zone' },
  ]);
});

test.each<readonly [string, readonly string[]]>([
  ['several-times-a-day', ['DTSTART:20260501T090000', 'RRULE:FREQ=SECONDLY']],
  ['longer-than-a-day', ['DTSTART:20260501T090000', 'DTEND:20260503T090000']],
  ['without-length', ['DTSTART:20260501T090000', 'DTEND:20260501T090000']],
])('an event is skipped because it is %s', (reason, event) => {
  expect(read(file(event)).skipped).toEqual([{ note: '', date: '2026-05-01', reason }]);
});

const DAY_RULE = 'DTSTART;VALUE=DATE:20260101';

test.each<readonly [string, string]>([
  ['unreadable', 'Dear Sir, we are closed at Easter.'],
  ['unreadable', ''],
  ['unreadable', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR'],
  ['unreadable', file(['DTSTART:soon'])],
  ['unreadable', file([DAY_RULE, 'RRULE:FREQ=DAILY;BYMONTH=99'])],
  ['unreadable', file(['SUMMARY:without a date'])],
  ['no-events', file(['DTSTART;VALUE=DATE:20200101'])],
  ['no-events', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
  ['too-large', file([`SUMMARY:${'x'.repeat(1_048_576)}`, DAY_RULE])],
  ['too-many-events', file(...Array.from({ length: 9 }, () => [DAY_RULE, 'RRULE:FREQ=DAILY']))],
  ['too-many-events', file(...Array.from({ length: 6000 }, () => [DAY_RULE]))],
  ['takes-too-long', file([DAY_RULE, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'])],
  ['takes-too-long', file([DAY_RULE, 'RRULE:FREQ=YEARLY;BYSETPOS=9;BYDAY=MO;BYMONTH=1'])],
])('a file is refused as %s: %#', (kind, text) => {
  const startedAt = performance.now();
  expect(readIcalendar(text, 'Asia/Shanghai', NOW)).toMatchObject({ ok: false, refusal: { kind } });
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test('what is written is read again as it was, in every zone', () => {
  const hours = ['09:00-12:00', '13:30-24:00'];
  for (const timezone of ['Asia/Shanghai', 'Europe/London', 'America/St_Johns', 'Pacific/Apia']) {
    const calendar: Calendar = aCalendar({
      timezone,
      exceptions: { '2026-05-01': [], '2026-07-04': hours, '2026-12-31': ['22:00-06:00'] },
    });
    const [first, ...others] = calendar.exceptions.map((one) => ({
      ...one,
      note: '节日, “x”; y\\z',
    }));
    const noted = { ...calendar, exceptions: first ? [{ ...first, note: '' }, ...others] : [] };
    const text = writeIcalendar(noted, NOW);
    expect(read(text, timezone).incoming.exceptions).toEqual(noted.exceptions);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(75);
  }
});
