import type { ComplaintEvent, EventKind } from '../../../complaints/domain/complaint/event';
import { METRICS, type Metric } from './clock';
import type { Opening, RetargetCause } from './clock-event';

/** What an event does to the clocks of its complaint. */
export type ClockMove =
  | { readonly kind: 'start'; readonly metrics: readonly Metric[]; readonly opening: Opening }
  | { readonly kind: 'rematch'; readonly metrics: readonly Metric[]; readonly cause: RetargetCause }
  | { readonly kind: OwedMove; readonly metrics: readonly Metric[] }
  | { readonly kind: 'hold' | 'restart' | 'promise-anew'; readonly metrics: readonly Metric[] };

/** What is done to each clock that is still owed. */
export type OwedMove = 'meet' | 'cancel' | 'extend';

/** What is owed while a complaint is open, and ends with its solution. */
export const WHILE_OPEN = [
  'acknowledgement',
  'first-response',
  'update',
  'resolution',
] as const satisfies readonly Metric[];

/** What stands still while a complaint waits, if its policy allows for the reason. */
export const HELD = ['first-response', 'update', 'resolution'] as const satisfies readonly Metric[];

/** What is owed of an appeal, also when the complaint is solved. */
export const APPEAL = ['appeal-acknowledgement', 'appeal-decision'] as const;

/**
 * Which event starts (+), ends or moves which clock. A clock starts only where the policy promises something and
 * nothing of the kind is owed already; the solution starts with what the policy counts it from.
 */
const MOVES: Readonly<Record<EventKind, readonly ClockMove[]>> = {
  submitted: [start('received', 'acknowledgement', 'first-response', 'resolution')],
  acknowledged: [move('meet', 'acknowledgement'), start('acknowledged', 'resolution')],
  replied: [
    move('meet', 'acknowledgement', 'first-response', 'update'),
    start('acknowledged', 'resolution'),
  ],
  'resident-replied': [move('hold', ...HELD), start('asked', 'update')],
  'waiting-began': [move('hold', ...HELD)],
  'waiting-ended': [move('hold', ...HELD)],
  'priority-changed': [rematch('priority')],
  'department-changed': [rematch('department')],
  'responsibility-taken': [move('promise-anew', 'resolution')],
  'promise-extended': [move('extend', 'resolution')],
  'action-promised': [start('promised', 'follow-up')],
  'action-done': [move('meet', 'follow-up')],
  resolved: [move('meet', ...WHILE_OPEN)],
  withdrawn: [move('cancel', ...METRICS)],
  reopened: [move('restart', 'resolution')],
  appealed: [start('appealed', ...APPEAL)],
  'appeal-acknowledged': [move('meet', 'appeal-acknowledgement')],
  'appeal-decided': [move('meet', ...APPEAL)],
  // DIGIT's fault: there every edit of a complaint began its deadline anew.
  'note-added': [],
  assigned: [],
  'stage-moved': [],
  closed: [],
  escalated: [],
  surveyed: [],
};

export function clockMoves(event: ComplaintEvent): readonly ClockMove[] {
  // Staff, too, may find that a complaint was withdrawn: nothing is owed any more, so nothing is met.
  const isWithdrawn = event.kind === 'resolved' && event.outcome === 'withdrawn';
  return MOVES[isWithdrawn ? 'withdrawn' : event.kind];
}

function start(opening: Opening, ...metrics: readonly Metric[]): ClockMove {
  return { kind: 'start', opening, metrics };
}

function move(
  kind: Exclude<ClockMove['kind'], 'start' | 'rematch'>,
  ...metrics: readonly Metric[]
): ClockMove {
  return { kind, metrics };
}

function rematch(cause: RetargetCause): ClockMove {
  return { kind: 'rematch', cause, metrics: [...WHILE_OPEN, ...APPEAL] };
}
