import { readEscalationReason } from '../../../src/plugins/complaints/domain/complaint/escalation-reason';
import { explainStep } from '../../../src/plugins/escalation/domain/rules/explain-step';
import type { Step } from '../../../src/plugins/escalation/domain/charter/rules';
import { on, paused, running } from './clocks';

const STEPS: readonly Step[] = [
  { key: 'warn', when: 'before-due', hours: 2.5, recipient: 'assignee' },
  { key: 'breach', when: 'at-due', hours: 0, recipient: 'head' },
  { key: 'still-late', when: 'after-due', hours: 4, recipient: 'leadership' },
];

describe('why a step took place', () => {
  test.each(STEPS)('is written into the event and can be read again: $key', (step) => {
    const { when, hours, recipient } = step;
    expect(readEscalationReason(explainStep(step, running(), 'Asia/Shanghai'))).toEqual({
      ...{ when, hours, recipient, timezone: 'Asia/Shanghai', basis: 'working-time' },
      dueAt: on('Tue 13:00'),
    });
  });

  test.each(STEPS)('may be without a due date: $key', (step) => {
    const explanation = explainStep(step, paused('Mon 15:00'), 'Europe/London');
    expect(readEscalationReason(explanation)?.dueAt).toBeNull();
  });

  test.each(['', 'Because', 'resolution, due soon (working-time, UTC); step a: when due → head'])(
    'written in another way ("%s") is not guessed at',
    (explanation) => {
      expect(readEscalationReason(explanation)?.dueAt ?? null).toBeNull();
    },
  );
});
