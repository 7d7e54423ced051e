/** What strangers can do so often that it would hurt others. */
export const LIMITED_ACTS = [
  'draft',
  'report',
  'unproven-report',
  'track',
  'message',
  'upload',
  'survey',
  'mail',
  'sign-in',
  'password-mail',
] as const;
export type LimitedAct = (typeof LIMITED_ACTS)[number];

/** How often an act may be done within a span of time; what is left out is not counted. */
export interface Limit {
  /** Milliseconds. */
  readonly within: number;
  /** From one address. */
  readonly address?: number;
  /** At one thing or person: a reference, an account, a mail address. */
  readonly subject?: number;
  /** By all together. */
  readonly total?: number;
}

export type Limits = Readonly<Record<LimitedAct, Limit>>;

/** Whose count goes up. */
export const SCOPES = ['address', 'subject', 'total'] as const;
export type Scope = (typeof SCOPES)[number];
