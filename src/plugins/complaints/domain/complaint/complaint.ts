import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import type { Answers } from '../form/answers';
import type { Channel, Outcome, Phase, Priority, WaitReason } from '../vocabulary';

/** What was promised to be done, also after the complaint is solved; numbered from 1. */
export interface PromisedAction {
  readonly number: number;
  readonly description: string;
  readonly personId: number | null;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
}

export const APPEAL_STATES = ['lodged', 'acknowledged', 'decided'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

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
  readonly stageSince: Instant;
  readonly phase: Phase;
  readonly placeKey: string | null;
  readonly placeDetail: string;
  readonly summary: string;
  readonly description: string;
  readonly answers: Answers;
  /** As what the resident complains (a tenant, a shop …); null when it was not said. */
  readonly residentGroupKey: string | null;
  readonly assigneeId: number | null;
  readonly receivedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  /** Since when the complaint waits; null while it does not. */
  readonly waitingSince: Instant | null;
  /** What it waits for; null exactly while it does not wait. */
  readonly waitReason: WaitReason | null;
  /** Who answers for it by name, since when, and by when that person promised a solution. */
  readonly responsibleId: number | null;
  readonly responsibleSince: Instant | null;
  readonly responsibleUntil: Instant | null;
  readonly firstRespondedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly outcome: Outcome | null;
  /** Who found that outcome; null while there is none, and when it was no member of staff. */
  readonly resolvedById: number | null;
  /** The appeal against the present outcome; null while there is none. */
  readonly appealState: AppealState | null;
  readonly appealedAt: Instant | null;
  readonly appealDecidedAt: Instant | null;
  readonly actions: readonly PromisedAction[];
  /** 1 at first, one more each time it is reopened. */
  readonly cycle: number;
  /** Number of events so far: what an editor saw, and what a second editor is checked against. */
  readonly version: number;
}
