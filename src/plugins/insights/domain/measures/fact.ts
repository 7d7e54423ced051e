import type { Instant } from '../../../../kernel/instant';

/** One complaint as it is measured: keys, moments and whether its promise held. */
export interface Fact {
  readonly departmentKey: string;
  readonly categoryKey: string;
  readonly placeKey: string | null;
  readonly receivedAt: Instant;
  readonly firstRespondedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly isSolved: boolean;
  /** The nearest deadline of a running clock. */
  readonly nextDueAt: Instant | null;
  /** The deadline of the resolution alone; null unless its clock runs. */
  readonly promisedAt: Instant | null;
  /** Whether the promise of a resolution was ever broken: a fact that a later resolution does not erase. */
  readonly wasBreached: boolean;
  readonly wasInvited: boolean;
  /** 1 to 5; null without an answer. */
  readonly score: number | null;
}
