import type { ComplaintEvent, EventKind } from '../complaint/event';
import type { Instant } from '../../../../kernel/instant';
import type { AppealOutcome, WaitReason } from '../vocabulary';
import type { TextKey } from './placeholders';

/** What a resident is written to about, the weightiest first. */
const RESIDENT_OCCASIONS: readonly (readonly [EventKind, TextKey])[] = [
  ['submitted', 'complaint-received'],
  ['resolved', 'complaint-resolved'],
  ['withdrawn', 'complaint-withdrawn'],
  ['appealed', 'appeal-received'],
  ['appeal-decided', 'appeal-decided'],
  ['appeal-acknowledged', 'reply-sent'],
  ['responsibility-taken', 'responsibility-taken'],
  ['promise-extended', 'promise-extended'],
  ['acknowledged', 'complaint-acknowledged'],
  ['replied', 'reply-sent'],
  ['waiting-began', 'complaint-waiting'],
  ['action-promised', 'action-promised'],
  ['action-done', 'action-done'],
  ['stage-moved', 'stage-moved'],
  ['reopened', 'stage-moved'],
];

/** Which letter a resident gets for what has just happened: one at most, the weightiest. */
export function residentOccasion(events: readonly ComplaintEvent[]): TextKey | null {
  const found = RESIDENT_OCCASIONS.find(([kind]) => events.some((event) => event.kind === kind));
  return found?.[1] ?? null;
}

/** Which letter the assignee gets. */
export function assigneeOccasion(events: readonly ComplaintEvent[]): TextKey | null {
  const kinds = new Set(events.map((event) => event.kind));
  if (events.some((event) => event.kind === 'assigned' && event.to !== null)) {
    return 'complaint-assigned';
  }
  if (kinds.has('withdrawn')) return 'resident-withdrew';
  if (kinds.has('appealed')) return 'resident-appealed';
  return kinds.has('resident-replied') || kinds.has('reopened') ? 'resident-replied' : null;
}

/** The words that came with what happened: the reply, the reasons of an outcome, the resident's answer. */
export function wordsOf(events: readonly ComplaintEvent[]): string {
  for (const event of events) {
    const words = saidIn(event);
    if (words !== undefined) return words;
  }
  return '';
}

function saidIn(event: ComplaintEvent): string | undefined {
  switch (event.kind) {
    case 'reopened':
    case 'withdrawn':
    case 'appealed':
    case 'promise-extended':
      return event.reason;
    case 'acknowledged':
    case 'responsibility-taken':
    case 'appeal-acknowledged':
      return event.statement;
    case 'action-promised':
      return event.description;
    default:
      return 'text' in event ? event.text : undefined;
  }
}

/** The date that came with what happened: until when somebody promised something. */
export function untilOf(events: readonly ComplaintEvent[]): Instant | null {
  for (const event of events) {
    if (event.kind === 'responsibility-taken') return event.promisedAt;
    if (event.kind === 'promise-extended') return event.until;
    if (event.kind === 'action-promised') return event.dueAt;
  }
  return null;
}

/** What was decided about an appeal; null when nothing was. */
export function appealOutcomeOf(events: readonly ComplaintEvent[]): AppealOutcome | null {
  return events.find((event) => event.kind === 'appeal-decided')?.outcome ?? null;
}

/** What the complaint waits for since what happened; null when it does not. */
export function waitReasonOf(events: readonly ComplaintEvent[]): WaitReason | null {
  return events.find((event) => event.kind === 'waiting-began')?.reason ?? null;
}
