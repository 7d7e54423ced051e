import type { Rule, Step } from '../../../src/plugins/escalation/domain/charter/rules';
import type { Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import { plannedTimers } from '../../../src/plugins/escalation/domain/rules/planned-timers';
import { say } from '../../support/charter/say';
import { OFFICE } from '../escalation/calendars';
import { on, paused, running, shown } from '../escalation/clocks';

const WHENS: Readonly<Record<string, Step['when']>> = { before: 'before-due', after: 'after-due' };

/** A rule on resolution with steps written `2 before`, `due`, `4 after`. */
function rule(...steps: string[]): Rule {
  return {
    key: 'rule',
    name: say('Rule'),
    metric: 'resolution',
    steps: steps.map((text): Step => {
      const [hours = '0', when] = text.split(' ');
      return {
        key: text.replace(' ', '-'),
        when: WHENS[when ?? 'due'] ?? 'at-due',
        hours: when ? Number(hours) : 0,
        recipient: 'head',
      };
    }),
  };
}

function plan(clock: Clock, ...rules: Rule[]): string[] {
  return plannedTimers(clock, OFFICE, rules).map(
    ({ step, fireAt }) => `${step} ${shown(fireAt) ?? ''}`,
  );
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
  ])('%s falls in working time: %s', (step, moment) => {
    const [, planned] = plan(running(), rule(step));
    expect(planned).toBe(`${step.replace(' ', '-')} ${shown(on(moment))}`);
  });

  test('by the wall clock nights count', () => {
    expect(plan(running({ basis: 'wall-clock' }), rule('2 before', '4 after'))).toEqual([
      `run-out ${shown(on('Mon 21:00'))}`,
      `2-before ${shown(on('Mon 19:00'))}`,
      `4-after ${shown(on('Tue 01:00'))}`,
    ]);
  });

  test('its time runs out even when no rule says so, and before any step of that moment', () => {
    expect(plan(running())).toEqual([`run-out ${shown(on('Tue 13:00'))}`]);
    expect(plan(running(), rule('due'))[0]).toBe(`run-out ${shown(on('Tue 13:00'))}`);
  });

  test('a warning longer before than the whole promise is not planned', () => {
    expect(plan(running(), rule('8 before', '9 before'))).toEqual(plan(running()));
  });

  test('rules on another promise do not concern it', () => {
    expect(plan(running(), { ...rule('due'), metric: 'first-response' })).toEqual(plan(running()));
  });

  test('what has run out once does not run out again', () => {
    const late = breachClock(running(), on('Wed 10:00')).clock;
    expect(plan(late, rule('4 after'))).toEqual([`4-after ${shown(on('Tue 17:00'))}`]);
  });
});

describe('what is planned for a clock that does not run', () => {
  test.each([
    ['paused', paused('Mon 16:00')],
    ['met', meetClock(running(), OFFICE, on('Tue 10:00')).clock],
  ])('%s: nothing', (_state, clock) => {
    expect(plan(clock, rule('2 before', 'due', '4 after'))).toEqual([]);
  });

  test('resumed, everything moves by what was waited', () => {
    const resumed = resumeClock(paused('Mon 16:00'), OFFICE, on('Thu 11:00')).clock;
    expect(plan(resumed, rule('2 before', '4 after'))).toEqual([
      `run-out ${shown(on('Thu 16:00'))}`,
      `2-before ${shown(on('Thu 14:00'))}`,
      `4-after ${shown(on('Fri 12:00'))}`,
    ]);
  });
});
