import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import {
  plannedTimers,
  type Past,
} from '../../../src/plugins/escalation/domain/rules/planned-timers';
import type { Rule } from '../../../src/plugins/escalation/domain/rules/rule';
import type { Moment } from '../../../src/plugins/escalation/domain/rules/trigger';
import { telling } from '../../support/charter/town-promises';
import { OFFICE } from '../escalation/calendars';
import { on, paused, running, shown } from '../escalation/clocks';

/** A rule on resolution at a moment written `2 before`, `due`, `4 after`, `80 %`, `1 days after`. */
function rule(text: string, change: Partial<Rule> = {}): Rule {
  const trigger = { kind: 'due', metric: 'resolution', moment: momentOf(text) } as const;
  return telling(text.replaceAll(' ', '-'), trigger, 'head', change);
}

function momentOf(text: string): Moment {
  const [amount = '0', ...words] = text.split(' ');
  const unit = words.includes('days') ? 'working-days' : 'working-hours';
  if (words.includes('%')) return { kind: 'share', percent: Number(amount) };
  if (words.includes('after')) return { kind: 'after', amount: Number(amount), unit };
  if (words.includes('before')) {
    return { kind: 'before', amount: Number(amount), unit: 'working-hours' };
  }
  return { kind: 'at' };
}

const NOTHING_YET: Past = { fired: [], at: on('Mon 13:00') };

function plan(clock: Clock, rules: readonly Rule[] = [], past = NOTHING_YET): string[] {
  return plannedTimers(clock, OFFICE, rules, past).map(
    ({ ruleKey, repeat, fireAt }) =>
      `${ruleKey || 'run-out'}${repeat ? ` (${repeat})` : ''} ${shown(fireAt) ?? ''}`,
  );
}

function of(metric: Clock['metric']): Rule {
  return telling('due', { kind: 'due', metric, moment: { kind: 'at' } }, 'head');
}

/** The same in hours of the day. */
function wall(text: string): Rule {
  const moment = { ...momentOf(text), unit: 'hours' } as Moment; // only moments that have a unit
  const trigger = { kind: 'due', metric: 'resolution', moment } as const;
  return { ...rule(text), trigger };
}

/** Eight working hours from Monday 13:00 (open 9 to 17): due Tuesday 13:00. */
describe('what is planned for a running clock', () => {
  test.each([
    ['2 before', 'Tue 11:00'],
    ['5 before', 'Mon 16:00'],
    ['due', 'Tue 13:00'],
    ['4 after', 'Tue 17:00'],
    ['12 after', 'Wed 17:00'],
    ['28 after', 'Fri 17:00'],
    ['50 %', 'Tue 09:00'],
    ['80 %', 'Tue 11:24'],
    ['1 days after', 'Wed 13:00'],
    ['3 days after', 'Fri 13:00'],
  ])('%s falls in working time: %s', (step, moment) => {
    const [, planned] = plan(running(), [rule(step)]);
    expect(planned).toBe(`${step.replaceAll(' ', '-')} ${shown(on(moment))}`);
  });

  test('by the wall clock nights count', () => {
    expect(plan(running({ basis: 'wall-clock' }), [wall('2 before'), wall('4 after')])).toEqual([
      `run-out ${shown(on('Mon 21:00'))}`,
      `2-before ${shown(on('Mon 19:00'))}`,
      `4-after ${shown(on('Tue 01:00'))}`,
    ]);
  });

  test('its time runs out even when no rule says so, and before any step of that moment', () => {
    expect(plan(running())).toEqual([`run-out ${shown(on('Tue 13:00'))}`]);
    expect(plan(running(), [rule('due')])[0]).toBe(`run-out ${shown(on('Tue 13:00'))}`);
  });

  test('a warning longer before than the whole promise is not planned', () => {
    expect(plan(running(), [rule('8 before'), rule('9 before')])).toEqual(plan(running()));
  });

  test('rules on another promise do not concern it', () => {
    expect(plan(running(), [of('first-response')])).toEqual(plan(running()));
  });

  test('a rule that is switched off does nothing', () => {
    expect(plan(running(), [rule('due', { isEnabled: false })])).toEqual(plan(running()));
  });

  test('what has run out once does not run out again', () => {
    const late = breachClock(running(), on('Wed 10:00')).clock;
    expect(plan(late, [rule('4 after')])).toEqual([`4-after ${shown(on('Tue 17:00'))}`]);
  });
});

describe('what is planned for a clock that does not run', () => {
  test.each([
    ['paused', paused('Mon 16:00')],
    ['met', meetClock(running(), OFFICE, on('Tue 10:00')).clock],
  ])('%s: nothing', (_state, clock) => {
    expect(plan(clock, [rule('2 before'), rule('due'), rule('4 after')])).toEqual([]);
  });

  test('resumed, everything moves by what was waited', () => {
    const resumed = resumeClock(paused('Mon 16:00'), OFFICE, on('Thu 11:00')).clock;
    expect(plan(resumed, [rule('2 before'), rule('4 after')])).toEqual([
      `run-out ${shown(on('Thu 16:00'))}`,
      `2-before ${shown(on('Thu 14:00'))}`,
      `4-after ${shown(on('Fri 12:00'))}`,
    ]);
  });
});

describe('a rule that has fired before', () => {
  const daily = {
    repeat: { every: { amount: 1, unit: 'working-days' }, times: null },
  } as const;
  const fired = (occasion: string, repeat: number, moment: string) => ({
    ...{ ruleKey: '4-after', occasion, repeat },
    at: on(moment),
  });
  const late = breachClock(running(), on('Tue 13:00')).clock;

  test('goes on with its next repeat, one working day after the last', () => {
    const past = { fired: [fired('resolution:1:1', 2, 'Thu 17:00')], at: on('Thu 17:00') };
    expect(plan(late, [rule('4 after', daily)], past)).toEqual([
      `4-after (3) ${shown(on('Fri 17:00'))}`,
    ]);
  });

  test('T17: its repeats end where the rule says so, and a rule without repeats is not fired again', () => {
    const past = { fired: [fired('resolution:1:1', 2, 'Thu 17:00')], at: on('Fri 10:00') };
    const thrice = { repeat: { ...daily.repeat, times: 2 } };
    expect(plan(late, [rule('4 after', thrice)], past)).toEqual([]);
    expect(plan(late, [rule('4 after')], past)).toEqual([]);
  });

  test('after an outage tells of it now, and once', () => {
    const past = { fired: [fired('resolution:1:1', 0, 'Tue 17:00')], at: on('Fri 10:00') };
    expect(plan(late, [rule('4 after', daily)], past)).toEqual([
      `4-after (1) ${shown(on('Fri 10:00'))}`,
    ]);
  });

  test('T8: is not told a second time because the promise was made anew with its moment passed', () => {
    const renewed = { ...late, episode: 2 };
    const past = { fired: [fired('resolution:1:1', 0, 'Tue 17:00')], at: on('Tue 17:30') };
    expect(plan(renewed, [rule('4 after')], past)).toEqual([]);
    expect(plan(renewed, [rule('4 after', daily)], past)).toEqual([
      `4-after ${shown(on('Wed 17:00'))}`,
    ]);
  });

  test('T17: is armed again when the promise is made anew and its moment is to come', () => {
    const renewed = { ...running(), episode: 2 };
    const past = {
      fired: [{ ...fired('resolution:1:1', 0, 'Mon 14:00'), ruleKey: '2-before' }],
      at: on('Mon 15:00'),
    };
    expect(plan(renewed, [rule('2 before')], past)).toContain(`2-before ${shown(on('Tue 11:00'))}`);
    const once = rule('2 before', { once: 'cycle' });
    expect(
      plan(renewed, [once], {
        ...past,
        fired: past.fired.map((one) => ({ ...one, occasion: 'resolution:1' })),
      }),
    ).toEqual(plan(renewed));
  });
});
