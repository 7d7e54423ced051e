import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import type { Answers } from '../form/answers';
import type { Channel, Outcome, Phase, Priority } from '../vocabulary';

/** A complaint as it stands: the projection of its events. */
export interface Complaint {
  readonly reference: string;
  /** The charter under which it was received; it keeps it for life. */
  readonly charterNumber: number;
  readonly channel: Channel;
  readonly language: Language;
  readonly categoryKey: string;
  readonly departmentKey: string;
  readonly priority: Priority;
  readonly stageKey: string;
  readonly phase: Phase;
  readonly placeKey: string | null;
  readonly placeDetail: string;
  readonly summary: string;
  readonly description: string;
  readonly answers: Answers;
  readonly assigneeId: number | null;
  readonly receivedAt: Instant;
  /** Since when the complaint waits for the resident; null while it does not. */
  readonly waitingSince: Instant | null;
  readonly firstRespondedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly outcome: Outcome | null;
  /** 1 at first, one more each time it is reopened. */
  readonly cycle: number;
  /** Number of events so far: what an editor saw, and what a second editor is checked against. */
  readonly version: number;
}
