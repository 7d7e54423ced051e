const ROOT = '/plugins/escalation';

/** The parts of these pages, in the order of their tabs. */
export const PARTS = ['calendars'] as const;
export type Part = (typeof PARTS)[number];

export function addressOf(part: Part, key?: string): string {
  return key === undefined ? `${ROOT}/${part}` : `${ROOT}/${part}/${encodeURIComponent(key)}`;
}
