import { conditionWords } from '../../../../complaints/domain/condition/condition-words';
import { PRIORITIES, type Priority } from '../../../../complaints/domain/vocabulary';
import type { Calendar } from '../../../../escalation/domain/calendar/calendar';
import type { EscalationView } from '../../../../escalation/domain/charter/escalation-view';
import type { Policy } from '../../../../escalation/domain/charter/policies';
import type { Instant } from '../../../../../kernel/instant';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { hoursWords, weekWords, type HoursLine } from '../../../domain/calendar-words';
import { dateWords } from '../../../../../kernel/date-words';
import { targetWords, type TargetWords } from '../../../domain/duration-words';
import { fill, wordsIn, type Words } from '../../../domain/messages';
import { termsOf } from './terms';

export interface PolicyTable {
  readonly name: string;
  readonly applies: string;
  readonly rows: readonly PolicyRow[];
  /** What else counts: from when, when the clock stands still, reopening, putting off. */
  readonly terms: readonly string[];
}

interface PolicyRow {
  readonly priority: string;
  readonly firstResponse: TargetWords;
  readonly resolution: TargetWords;
}

const MOST_PRESSING_FIRST = [...PRIORITIES].reverse();

/** How long it takes: one table a policy in the order in which they are tried, the one for everything else last. */
export function policyTables(
  { policies, policyFields }: EscalationView,
  language: Language,
): PolicyTable[] {
  const words = wordsIn(language).guide;
  return [...policies]
    .sort((one, other) => Number(one.isDefault) - Number(other.isDefault))
    .map((policy) => ({
      name: inLanguage(policy.name, language),
      applies: policy.isDefault
        ? words.timeDefault
        : fill(words.timeFor, {
            condition: conditionWords(policy.condition, policyFields, language),
          }),
      rows: MOST_PRESSING_FIRST.map((priority) => ({
        priority: words[priority],
        firstResponse: wordsFor(policy, 'first-response', priority, words),
        resolution: wordsFor(policy, 'resolution', priority, words),
      })),
      terms: termsOf(policy, language),
    }));
}

function wordsFor(
  { targets }: Policy,
  metric: Policy['targets'][number]['metric'],
  priority: Priority,
  words: Words['guide'],
): TargetWords {
  const target = targets.find((one) => one.metric === metric && one.priority === priority);
  return target ? targetWords(target, words) : { figure: words.noTarget, detail: '' };
}

export interface CalendarLine {
  readonly name: string;
  readonly zone: string;
  readonly week: readonly HoursLine[];
  readonly exceptions: readonly { date: string; hours: string; note: string }[];
}

const SHOWN_EXCEPTIONS = 12;

/** The working hours that promises are counted in, and the next days that differ. */
export function calendarLines(
  { calendars }: EscalationView,
  language: Language,
  at: Instant,
): CalendarLine[] {
  const words = wordsIn(language).guide;
  return calendars.map((calendar) => ({
    name: fill(words.calendar, { name: calendar.name }),
    zone: fill(words.calendarZone, { zone: calendar.timezone }),
    week: weekWords(calendar, words),
    exceptions: comingExceptions(calendar, at).map(({ date, note, intervals }) => ({
      date: dateWords(noonOf(date), 'UTC', language),
      hours: hoursWords(intervals, words),
      note,
    })),
  }));
}

function comingExceptions(calendar: Calendar, at: Instant) {
  const today = new Date(at).toISOString().slice(0, 10);
  return [...calendar.exceptions]
    .filter(({ date }) => date >= today)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, SHOWN_EXCEPTIONS);
}

function noonOf(date: string): Instant {
  return Date.parse(`${date}T12:00:00Z`) as Instant; // the charter's dates have been checked
}
