import {
  complaintEventSchema,
  type EventKind,
} from '../../../src/plugins/complaints/domain/complaint/event';
import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import type { Outcome } from '../../../src/plugins/complaints/domain/vocabulary';
import { clockMoves } from '../../../src/plugins/escalation/domain/clock/clock-moves';

const ALL_APPEAL = 'appeal-acknowledgement appeal-decision';
const HELD = 'hold first-response update resolution';

const MOVES: Readonly<Record<EventKind, string>> = {
  submitted: 'start acknowledgement first-response resolution',
  acknowledged: 'meet acknowledgement, start resolution',
  replied: 'meet acknowledgement first-response update, start resolution',
  'waiting-began': HELD,
  'waiting-ended': HELD,
  'resident-replied': `${HELD}, start update`,
  'priority-changed': `rematch acknowledgement first-response update resolution ${ALL_APPEAL}`,
  'department-changed': `rematch acknowledgement first-response update resolution ${ALL_APPEAL}`,
  'responsibility-taken': 'promise-anew resolution',
  'promise-extended': 'extend resolution',
  'action-promised': 'start follow-up',
  'action-done': 'meet follow-up',
  resolved: 'meet acknowledgement first-response update resolution',
  withdrawn: `cancel acknowledgement first-response update resolution ${ALL_APPEAL} follow-up`,
  reopened: 'restart resolution',
  appealed: `start ${ALL_APPEAL}`,
  'appeal-acknowledged': 'meet appeal-acknowledgement',
  'appeal-decided': `meet ${ALL_APPEAL}`,
  // DIGIT's fault: there every edit of a complaint began its deadline anew.
  'note-added': 'none',
  assigned: 'none',
  'stage-moved': 'none',
  closed: 'none',
  escalated: 'none',
  surveyed: 'none',
};

function shown(event: ComplaintEvent): string {
  const moves = clockMoves(event).map((move) => [move.kind, ...move.metrics].join(' '));
  return moves.join(', ') || 'none';
}

describe('D1: what an event does to the clocks', () => {
  test.each(Object.entries(MOVES))('%s: %s', (kind, expected) => {
    expect(shown({ kind } as ComplaintEvent)).toBe(expected); // only the kind decides
  });

  test('T12: what staff find withdrawn is owed no longer, what they solve is met', () => {
    const found = (outcome: Outcome) => shown({ kind: 'resolved', outcome, text: '' });
    expect(found('withdrawn')).toBe(MOVES.withdrawn);
    expect(found('upheld')).toBe(MOVES.resolved);
  });

  test('is said here for every kind of event there is', () => {
    const kinds = complaintEventSchema.options.map((option) => option.shape.kind.value);
    expect(Object.keys(MOVES).sort()).toEqual([...kinds].sort());
  });
});
