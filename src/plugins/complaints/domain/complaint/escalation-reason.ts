import { parseInstant, type Instant } from '../../../../kernel/instant';

/** Why a step of a rule took place, as far as an `escalated` event tells. */
export interface EscalationReason {
  readonly dueAt: Instant | null;
  readonly timezone: string;
  readonly basis: 'working-time' | 'wall-clock';
  readonly when: 'before-due' | 'at-due' | 'after-due';
  readonly hours: number;
  readonly recipient: 'assignee' | 'head' | 'leadership';
}

const WRITTEN =
  /^[\w-]+, (?:due (?<due>\S+)|no due date) \((?<basis>working-time|wall-clock), (?<zone>[^)]+)\); step .+: (?:when due|(?<hours>[\d.]+) h (?<side>before|after) due) → (?<recipient>assignee|head|leadership)$/;

/**
 * Reads the explanation of an `escalated` event, so that it can be said in the reader's language; null when it was
 * written in another way. Events are never rewritten, so what they say in one language stays the record.
 */
export function readEscalationReason(explanation: string): EscalationReason | null {
  const found = WRITTEN.exec(explanation)?.groups;
  if (!found) return null;
  const { due, basis, zone, hours, side, recipient } = found;
  const beforeOrAfter = side === 'before' ? 'before-due' : 'after-due';
  return {
    dueAt: due === undefined ? null : parseInstant(due),
    timezone: zone ?? 'UTC',
    basis: basis === 'wall-clock' ? basis : 'working-time',
    when: side === undefined ? 'at-due' : beforeOrAfter,
    hours: Number(hours ?? 0),
    recipient: recipient === 'assignee' || recipient === 'head' ? recipient : 'leadership',
  };
}
