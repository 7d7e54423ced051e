import type { ComplaintEvent } from '../complaint/event';
import type { TextKey } from './placeholders';

/** Which letter a resident gets for what has just happened: one at most, the weightiest. */
export function residentOccasion(events: readonly ComplaintEvent[]): TextKey | null {
  const kinds = new Set(events.map((event) => event.kind));
  if (kinds.has('submitted')) return 'complaint-received';
  if (kinds.has('resolved')) return 'complaint-resolved';
  if (kinds.has('replied')) return 'reply-sent';
  if (kinds.has('stage-moved') || kinds.has('reopened')) return 'stage-moved';
  return null;
}

/** Which letter the assignee gets. */
export function assigneeOccasion(events: readonly ComplaintEvent[]): TextKey | null {
  const kinds = new Set(events.map((event) => event.kind));
  if (events.some((event) => event.kind === 'assigned' && event.to !== null)) {
    return 'complaint-assigned';
  }
  return kinds.has('resident-replied') || kinds.has('reopened') ? 'resident-replied' : null;
}

/** The words that came with what happened: the reply, the reasons of an outcome, the resident's answer. */
export function wordsOf(events: readonly ComplaintEvent[]): string {
  for (const event of events) {
    if ('text' in event) return event.text;
    if (event.kind === 'reopened') return event.reason;
  }
  return '';
}
