import type { ComplaintEvent, EventKind } from '../../domain/complaint/event';

/** Events that carry words from one person to others, and how they look in the history. */
const LOOKS = {
  'resident-replied': 'resident',
  replied: 'reply',
  'note-added': 'note',
  resolved: 'resolved',
} as const satisfies Partial<Record<EventKind, string>>;

export type MessageLook = (typeof LOOKS)[keyof typeof LOOKS];

export function lookOf(event: ComplaintEvent): MessageLook | null {
  return event.kind in LOOKS ? LOOKS[event.kind as keyof typeof LOOKS] : null; // the test before it narrows
}

export function isMessage(event: ComplaintEvent): boolean {
  return lookOf(event) !== null;
}
