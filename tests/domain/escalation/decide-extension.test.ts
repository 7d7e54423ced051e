import { decideExtension } from '../../../src/plugins/escalation/domain/clock/decide-extension';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import type { ClockEvent } from '../../../src/plugins/escalation/domain/clock/clock-event';
import { extendClock } from '../../../src/plugins/escalation/domain/clock/extend-clock';
import { OFFICE } from './calendars';
import { HOURS, on, paused, running } from './clocks';

const ALLOWED = { times: 1, hours: 8 };

/** A clock of eight working hours from Monday 13:00 (due Tuesday 13:00) is asked for four more on Tuesday at ten. */
function asked(change: Partial<Parameters<typeof decideExtension>[0]> = {}, at = 'Tue 10:00') {
  const clock: Clock = running();
  const request = { clock, events: [], allowed: ALLOWED, calendar: OFFICE, hours: 4, ...change };
  const decided = decideExtension(request, on(at));
  return decided.ok ? decided.value : decided.refusal.kind;
}

function extended(): ClockEvent[] {
  const { event } = extendClock(running(), HOURS, OFFICE, on('Tue 09:00'));
  return event ? [event] : [];
}

test('so many working hours more are granted, until the instant that they lead to', () => {
  expect(asked()).toEqual({ seconds: 4 * HOURS, until: on('Tue 17:00') });
  expect(asked({ hours: 8 })).toEqual({ seconds: 8 * HOURS, until: on('Wed 13:00') });
});

test('by the wall clock they are as long as the office needs for them', () => {
  const clock = running({ basis: 'wall-clock' }); // due on Monday at 21:00
  expect(asked({ clock, hours: 1 }, 'Mon 15:00')).toEqual({
    seconds: 13 * HOURS,
    until: on('Tue 10:00'),
  });
});

test.each<[string, ReturnType<typeof asked>, string]>([
  ['more often than is allowed', asked({ events: extended() }), 'extensions-used-up'],
  ['where nothing is allowed', asked({ allowed: null }), 'never-extended'],
  ['by more than is allowed', asked({ hours: 8.25 }), 'extension-too-long'],
  ['by nothing', asked({ hours: 0 }), 'extension-too-long'],
  ['at the instant it is due', asked({}, 'Tue 13:00'), 'promise-broken'],
  [
    'once it was broken',
    asked({ clock: breachClock(running(), on('Tue 14:00')).clock }),
    'promise-broken',
  ],
  ['while it stands still', asked({ clock: paused('Mon 16:00') }), 'no-promise-runs'],
  ['where there is none', asked({ clock: undefined }), 'no-promise-runs'],
])('it is not put off %s', (_when, answer, refusal) => {
  expect(answer).toBe(refusal);
});
