const ROOT = '/plugins/escalation';

export type Part = 'policies' | 'calendars' | 'rules' | 'runs';

/** In their order. */
export const TABS: readonly Part[] = ['policies', 'calendars', 'rules', 'runs'];

/** In place of a key: what has none yet. No key can have this sign. */
export const NEW = '~new';

export function addressOf(part: Part, key?: string): string {
  return key === undefined ? `${ROOT}/${part}` : `${ROOT}/${part}/${encodeURIComponent(key)}`;
}
