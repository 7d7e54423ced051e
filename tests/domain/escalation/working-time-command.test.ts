import { checkVectors } from '../../../src/commands/working-time-vectors/check-vectors';
import {
  MalformedVectorFile,
  parseVectorFile,
} from '../../../src/commands/working-time-vectors/vector-file';

const weekly = { mon: [{ open: '09:00', close: '17:00' }] };
const calendars = {
  office: { timezone: 'Europe/London', weekly, closedDates: ['2024-06-10'], specialDays: {} },
  idle: { timezone: 'Europe/London', weekly: {} },
  nowhere: { timezone: 'Europe/Lundun', weekly },
  broken: { timezone: 'Europe/London', weekly: 'always' },
};
const input = { start: '2024-06-03T10:00:00+01:00', durationSeconds: 3600 };
const due = { dueEarliest: '2024-06-03T10:00:00Z' };

function check(vector: object) {
  const whole = { id: 'V1', calendar: 'office', operation: 'addWorkingTime', input, strict: true };
  const vectors = [{ ...whole, ...vector }];
  return checkVectors(parseVectorFile(JSON.stringify({ calendars, vectors })));
}

test.each([
  ['an instant in another spelling', { expected: { dueEarliest: '2024-06-03T12:00:00+02:00' } }],
  ['an ordinary vector that gives one convention only', { expected: { due: due.dueEarliest } }],
  [
    'a calendar without hours',
    { calendar: 'idle', expected: { error: true, errorKind: 'no-opening-hours' } },
  ],
  [
    'an unknown zone',
    { calendar: 'nowhere', expected: { error: true, errorKind: 'invalid-time-zone' } },
  ],
  ['a negative duration', { input: { ...input, durationSeconds: -1 }, expected: { error: true } }],
  [
    'a start without offset',
    { input: { ...input, start: '2024-06-03T10:00' }, expected: { error: true } },
  ],
  [
    'a pause without end',
    {
      operation: 'withPauses',
      input: { ...input, pauses: [{ from: input.start, to: null }] },
      expected: { due: null, dueEarliest: null, state: 'paused' },
    },
  ],
])('%s is compared', (_claim, vector) => {
  expect(check(vector)).toEqual({ passed: 1, mismatches: [] });
});

test.each([
  ['a wrong instant', { expected: { dueEarliest: '2024-06-03T10:00:01Z' } }],
  ['an error where there is an answer', { expected: { error: true } }],
  [
    'an error of another kind',
    { calendar: 'idle', expected: { error: true, errorKind: 'invalid-time-zone' } },
  ],
  ['an answer where the calendar is broken', { calendar: 'broken', expected: due }],
  ['a calendar that the file does not have', { calendar: 'none', expected: due }],
  ['a vector that expects nothing', { expected: {} }],
  [
    'a boundary without the convention in use',
    { boundary: true, expected: { due: due.dueEarliest } },
  ],
])('%s is one line', (_claim, vector) => {
  const { passed, mismatches } = check(vector);
  expect(passed).toBe(0);
  expect(mismatches).toEqual([expect.stringMatching(/^V1 addWorkingTime: [^\n]+$/)]);
});

test('a vector on which implementations may differ is left out', () => {
  expect(check({ strict: false, expected: {} })).toEqual({ passed: 0, mismatches: [] });
});

test('an unknown operation is a malformed file', () => {
  expect(() => check({ operation: 'guess', expected: {} })).toThrow(MalformedVectorFile);
  expect(() => check({ operation: 'guess', expected: {} })).toThrow('unknown operation "guess"');
});

test('text that is no JSON is a malformed file', () => {
  expect(() => parseVectorFile('no')).toThrow(MalformedVectorFile);
});
