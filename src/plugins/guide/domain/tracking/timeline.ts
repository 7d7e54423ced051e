import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type {
  ComplaintEvent,
  EventKind,
  RecordedEvent,
} from '../../../complaints/domain/complaint/event';
import { RUNGS, type Rung } from '../../../escalation/domain/rules/step';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import { machineTime, momentWithoutZone } from '../../../../kernel/date-words';
import { fill, wordsIn, type Words } from '../messages';
import { outcomeWords } from './outcome-words';
import { tellPromise } from './tell-promise';
import { quote, told, type Told } from './told';

export interface TimelineEntry extends Told {
  /** Number of the event in the complaint's record. */
  readonly place: number;
  readonly time: string;
  readonly machineTime: string;
}

export interface TimelineFacts {
  readonly events: readonly RecordedEvent[];
  readonly charter: CharterView;
  readonly timezone: string;
  readonly language: Language;
}

/**
 * What has happened, in words, newest first. Only what a resident may know: no internal note, no name of a
 * member of staff, no reminder among ourselves.
 */
export function timelineOf(facts: TimelineFacts): TimelineEntry[] {
  const { events, timezone, language } = facts;
  return events
    .flatMap((recorded, index) => {
      const told = tell(recorded, facts, departmentAt(events, index));
      if (!told || isSaidBefore(recorded, events)) return [];
      const time = momentWithoutZone(recorded.at, timezone, language);
      return [{ ...told, place: recorded.sequence, time, machineTime: machineTime(recorded.at) }];
    })
    .reverse();
}

function tell(
  { event, actor }: RecordedEvent,
  { charter, timezone, language }: TimelineFacts,
  departmentKey: string,
): Told | null {
  const words = wordsIn(language).track;
  const name = charter.department(departmentKey)?.name;
  const department = name ? inLanguage(name, language) : '';
  switch (event.kind) {
    case 'submitted':
      return told('resident', words.submitted, fill(words.submittedText, { department }));
    case 'replied':
      return quote('us', fill(words.replied, { department }), event.text);
    case 'stage-moved': {
      const stage = charter.stage(event.to);
      if (!stage) return null;
      const heading = fill(words.movedTo, { stage: inLanguage(stage.name, language) });
      return told('us', heading, inLanguage(stage.explanation, language));
    }
    case 'resident-replied':
      return quote('resident', words.residentReplied, event.text);
    case 'resolved':
      return quote('us', fill(words.resolved, outcomeIn(event.outcome, words)), event.text);
    case 'reopened':
      return quote(actor.kind === 'resident' ? 'resident' : 'us', words.reopened, event.reason);
    case 'closed':
      return told('us', words.closed);
    case 'escalated':
      return tellOfLateness(event, department, words);
    default:
      return tellPromise(event, { charter, timezone, language, departmentKey }); // the rest is between ourselves
  }
}

function outcomeIn(outcome: Parameters<typeof outcomeWords>[0], words: Words['track']) {
  return { outcome: outcomeWords(outcome, words) };
}

const ROLE_TOLD = {
  assignee: 'escalatedAssignee',
  head: 'escalatedHead',
  'heads-head': 'escalatedHeadsHead',
  leadership: 'escalatedLeadership',
} as const satisfies Record<Rung, keyof Words['track']>;

/** A reminder before the date is ours; that we were late, and who was told of it, is the resident's to know. */
function tellOfLateness(
  { because, metric }: Extract<ComplaintEvent, { kind: 'escalated' }>,
  department: string,
  words: Words['track'],
): Told | null {
  const rung = RUNGS.filter((one) => because.meant.includes(one)).at(-1);
  const isLate = because.kind === 'at-due' || because.kind === 'after-due';
  if (!rung || !isLate) return null;
  const promise = metric === 'first-response' ? words.lateFirst : words.lateResolution;
  return told('clock', fill(words[ROLE_TOLD[rung]], { department }), promise);
}

/** What ends a complaint moves its stage in the same moment, and an answer ends the waiting: one entry says it. */
const SAYS: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  'stage-moved': ['resolved', 'closed', 'withdrawn'],
  'waiting-ended': ['resident-replied'],
};

function isSaidBefore({ event, at }: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  const others = SAYS[event.kind] ?? [];
  return events.some((other) => other.at === at && others.includes(other.event.kind));
}

/** The department in charge when something happened. */
function departmentAt(events: readonly RecordedEvent[], index: number): string {
  let key = '';
  for (const { event } of events.slice(0, index + 1)) {
    if (event.kind === 'submitted') key = event.departmentKey;
    if (event.kind === 'department-changed') key = event.to;
  }
  return key;
}
