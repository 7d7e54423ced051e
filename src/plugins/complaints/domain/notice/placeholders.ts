/** The occasions on which Redress writes to somebody; the charter holds one text for each. */
export const TEXT_KEYS = [
  'complaint-received',
  'reply-sent',
  'stage-moved',
  'complaint-resolved',
  'complaint-assigned',
  'resident-replied',
  'due-soon',
  'overdue-head',
  'overdue-leadership',
  'survey-invitation',
  'complaint-acknowledged',
  'responsibility-taken',
  'complaint-waiting',
  'promise-extended',
  'action-promised',
  'action-done',
  'appeal-received',
  'appeal-decided',
  'complaint-withdrawn',
  'resident-appealed',
  'resident-withdrew',
  'rule-notice',
  'late-digest',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];

/** What a text may name; filled from the complaint, never by running anything. */
export const PLACEHOLDERS = [
  'reference',
  'category',
  'department',
  'stage',
  'promisedAt',
  'dueAt',
  'metric',
  'message',
  'until',
  'reason',
  'outcome',
  'appeal',
  'recipient',
  'link',
  'organisation',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;
