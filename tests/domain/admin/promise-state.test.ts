import { HOUR, MINUTE } from '../../../src/kernel/duration';
import { promiseState } from '../../../src/plugins/complaints/admin/queue/promise-state';

const NOW = Date.UTC(2026, 3, 8, 9);

const open = {
  phase: 'in-progress',
  waitReason: null,
  appealState: null,
  nextDueAt: NOW + 30 * HOUR,
} as const;

describe('the chip of a complaint', () => {
  test.each([
    ['due in more than a working day is calm', {}, { kind: 'due', span: 30 * HOUR }],
    ['due within eight hours stands out', { nextDueAt: NOW + HOUR }, { kind: 'soon', span: HOUR }],
    [
      'past its date is late by the time since',
      { nextDueAt: NOW - 5 * MINUTE },
      { kind: 'late', span: 5 * MINUTE },
    ],
    ['at its very date is late', { nextDueAt: NOW }, { kind: 'late', span: 0 }],
    [
      'waiting for the resident with no clock running is waiting',
      { nextDueAt: null, waitReason: 'resident' },
      { kind: 'waiting', reason: 'resident' },
    ],
    [
      'waiting does not hide a date that has passed',
      { nextDueAt: NOW - HOUR, waitReason: 'resident' },
      { kind: 'late', span: HOUR },
    ],
    [
      'waiting while another clock still has time is waiting',
      { nextDueAt: NOW + HOUR, waitReason: 'approval' },
      { kind: 'waiting', reason: 'approval' },
    ],
    ['without a clock is without a deadline', { nextDueAt: null }, { kind: 'unset' }],
    ['resolved is solved whatever was due', { phase: 'resolved' }, { kind: 'solved' }],
    ['closed is solved too', { phase: 'closed', nextDueAt: NOW - HOUR }, { kind: 'solved' }],
    [
      'solved and appealed against is due when the appeal is',
      { phase: 'closed', nextDueAt: NOW + HOUR, appealState: 'lodged' },
      { kind: 'soon', span: HOUR },
    ],
    [
      'an appeal without a clock stands out, too',
      { phase: 'resolved', nextDueAt: null, appealState: 'acknowledged' },
      { kind: 'appealed' },
    ],
    [
      'an appeal that is decided is over',
      { phase: 'resolved', appealState: 'decided' },
      { kind: 'solved' },
    ],
  ] as const)('%s', (_claim, facts, expected) => {
    expect(promiseState({ ...open, ...facts }, NOW)).toEqual(expected);
  });
});
