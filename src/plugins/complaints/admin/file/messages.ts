import type { ComplaintEvent, EventKind } from '../../domain/complaint/event';

/** Events that carry words from one person to others, and how they look in the history. */
const LOOKS = {
  'resident-replied': 'resident',
  appealed: 'resident',
  withdrawn: 'resident',
  replied: 'reply',
  acknowledged: 'reply',
  'responsibility-taken': 'reply',
  'appeal-acknowledged': 'reply',
  'note-added': 'note',
  resolved: 'resolved',
  'appeal-decided': 'resolved',
} as const satisfies Partial<Record<EventKind, string>>;

export type MessageLook = (typeof LOOKS)[keyof typeof LOOKS];

export function lookOf(event: ComplaintEvent): MessageLook | null {
  return event.kind in LOOKS ? LOOKS[event.kind as keyof typeof LOOKS] : null; // the test before it narrows
}

export function isMessage(event: ComplaintEvent): boolean {
  return lookOf(event) !== null;
}

/** Whether words are all there is to it: otherwise a line above them says what has happened. */
export function isOnlyWords({ kind }: ComplaintEvent): boolean {
  return kind === 'resident-replied' || kind === 'replied' || kind === 'note-added';
}
