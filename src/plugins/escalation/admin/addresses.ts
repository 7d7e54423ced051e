const ROOT = '/plugins/escalation';

/** The parts of these pages, in the order of their tabs. */
export const PARTS = ['policies', 'calendars', 'rules', 'runs'] as const;
export type Part = (typeof PARTS)[number];

/** In place of a key: what has none yet. No key can have this sign. */
export const NEW = '~new';

export function addressOf(part: Part, key?: string): string {
  return key === undefined ? `${ROOT}/${part}` : `${ROOT}/${part}/${encodeURIComponent(key)}`;
}
