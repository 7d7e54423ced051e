import type { Reason } from './rejection';

/** What became of the rows so far. */
export interface Tally {
  rows: number;
  imported: number;
  alreadyThere: number;
  readonly rejected: Map<Reason, number>;
}

export function emptyTally(): Tally {
  return { rows: 0, imported: 0, alreadyThere: 0, rejected: new Map() };
}

export function countRejected(tally: Tally, reason: Reason): void {
  tally.rejected.set(reason, (tally.rejected.get(reason) ?? 0) + 1);
}
