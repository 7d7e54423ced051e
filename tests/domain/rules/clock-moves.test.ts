import {
  complaintEventSchema,
  type EventKind,
} from '../../../src/plugins/complaints/domain/complaint/event';
import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { clockMove } from '../../../src/plugins/escalation/domain/clock/clock-moves';

const MOVES: Readonly<Record<EventKind, string>> = {
  submitted: 'start first-response resolution',
  replied: 'meet first-response',
  'waiting-began': 'pause first-response resolution',
  'waiting-ended': 'resume first-response resolution',
  'priority-changed': 'retarget first-response resolution',
  resolved: 'meet first-response resolution',
  withdrawn: 'meet first-response resolution',
  reopened: 'restart resolution',
  // DIGIT's fault: there every edit of a complaint began its deadline anew.
  'note-added': 'none',
  // The waiting ends by an event of its own, since not every answer is the one that was waited for.
  'resident-replied': 'none',
  acknowledged: 'none',
  'responsibility-taken': 'none',
  'promise-extended': 'none',
  'action-promised': 'none',
  'action-done': 'none',
  appealed: 'none',
  'appeal-acknowledged': 'none',
  'appeal-decided': 'none',
  assigned: 'none',
  'department-changed': 'none',
  'stage-moved': 'none',
  closed: 'none',
  escalated: 'none',
  surveyed: 'none',
};

describe('what an event does to the clocks', () => {
  test.each(Object.entries(MOVES))('%s: %s', (kind, expected) => {
    const move = clockMove({ kind } as ComplaintEvent); // only the kind decides
    expect(move ? [move.kind, ...move.metrics].join(' ') : 'none').toBe(expected);
  });

  test('is said here for every kind of event there is', () => {
    const kinds = complaintEventSchema.options.map((option) => option.shape.kind.value);
    expect(Object.keys(MOVES).sort()).toEqual([...kinds].sort());
  });
});
