import { HOUR } from '../../kernel/duration';

/** How a running deadline stands; spans are milliseconds. */
export interface DeadlineState {
  readonly kind: 'late' | 'soon' | 'due';
  readonly span: number;
}

/** From here on a deadline deserves to stand out. */
const SOON = 8 * HOUR;

export function deadlineState(dueAt: number, now: number): DeadlineState {
  const left = dueAt - now;
  if (left <= 0) return { kind: 'late', span: now - dueAt };
  return { kind: left <= SOON ? 'soon' : 'due', span: left };
}
