import { refuse, type Refused } from '../kernel/result';

/** Why a row was not imported. */
export const REASONS = [
  'not-csv',
  'wrong-number-of-columns',
  'no-reference',
  'no-received-date',
  'impossible-date',
  'in-the-future',
  'replied-before-received',
  'closed-before-received',
  'closed-before-replied',
  'closed-without-date',
  'no-description',
  'no-category',
  'too-long',
  'unknown-language',
  'unknown-channel',
  'unknown-priority',
  'unknown-outcome',
  'unknown-category',
  'unknown-department',
  'unknown-place',
  'refused',
] as const;

export type Reason = (typeof REASONS)[number];

export interface Rejection {
  readonly reason: Reason;
  /** What in the row was the matter. */
  readonly detail: string;
}

export function rejected(reason: Reason, detail = ''): Refused<Rejection> {
  return refuse({ reason, detail: detail.slice(0, 200) });
}
