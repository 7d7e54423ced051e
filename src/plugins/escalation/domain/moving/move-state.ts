export const MOVE_STATES = ['running', 'done', 'cancelled'] as const;
export type MoveState = (typeof MOVE_STATES)[number];

/** Why a move cannot begin or end. */
export const MOVE_REFUSALS = [
  'already-running',
  'none-running',
  'no-such-charter',
  'not-in-force',
  'nothing-to-move',
  'time-unconfirmed',
] as const;
export type MoveRefusal = (typeof MOVE_REFUSALS)[number];
