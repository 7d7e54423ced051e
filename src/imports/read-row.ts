import type { Instant } from '../kernel/instant';
import type { Language } from '../kernel/language';
import { LANGUAGES } from '../kernel/language';
import { refuse, ok, type Result } from '../kernel/result';
import { LONGEST } from '../plugins/complaints/domain/complaint/prepare';
import {
  CHANNELS,
  PRIORITIES,
  type Channel,
  type Priority,
} from '../plugins/complaints/domain/vocabulary';
import type { Mapping, TextSource } from './mapping';
import { readText, type Row } from './read-text';
import { oneOf } from './one-of';
import { readHistory, type History } from './read-history';
import { rejected, type Rejection } from './rejection';

/** A record of another system, read and checked, its names not yet looked up in the charter. */
export interface ImportRecord extends History {
  readonly externalReference: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly priority: Priority | null;
  readonly description: string;
  readonly category: string;
  readonly parentCategory: string;
  readonly department: string;
  readonly place: string;
  readonly placeDetail: string;
  /** By question; one left open has none. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A name longer than this is a text in the wrong column. */
const LONGEST_NAME = 120;

/** Reads one row by the mapping; `now` is what nothing may lie after. */
export function readRow(
  { fields }: Mapping,
  row: Row,
  now: Instant,
): Result<ImportRecord, Rejection> {
  const text = (source: TextSource | undefined) => (source ? readText(source, row) : '');
  const history = readHistory(fields, row, now);
  if (!history.ok) return history;
  const language = oneOf(LANGUAGES, text(fields.language));
  if (!language) return rejected('unknown-language', text(fields.language));
  const channel = oneOf(CHANNELS, text(fields.channel));
  if (!channel) return rejected('unknown-channel', text(fields.channel));
  const priority = fields.priority ? oneOf(PRIORITIES, text(fields.priority)) : null;
  if (priority === undefined) return rejected('unknown-priority', text(fields.priority));
  const record: ImportRecord = {
    ...history.value,
    language,
    channel,
    priority,
    externalReference: text(fields.externalReference),
    description: text(fields.description),
    category: text(fields.category),
    parentCategory: text(fields.parentCategory),
    department: text(fields.department),
    place: text(fields.place),
    placeDetail: text(fields.placeDetail),
    answers: Object.fromEntries(
      Object.entries(fields.answers)
        .map(([question, source]) => [question, text(source)])
        .filter(([, answer]) => answer !== ''),
    ),
  };
  const problem = wordsRejected(record);
  return problem ? refuse(problem) : ok(record);
}

function wordsRejected(record: ImportRecord): Rejection | null {
  if (record.externalReference === '') return { reason: 'no-reference', detail: '' };
  if (record.category === '') return { reason: 'no-category', detail: '' };
  if (record.description === '') return { reason: 'no-description', detail: '' };
  const limits: readonly (readonly [name: string, text: string, limit: number])[] = [
    ['externalReference', record.externalReference, 200],
    ['description', record.description, LONGEST.description],
    ['placeDetail', record.placeDetail, LONGEST.placeDetail],
    ['category', record.category, LONGEST_NAME],
    ['parentCategory', record.parentCategory, LONGEST_NAME],
    ['department', record.department, LONGEST_NAME],
    ['place', record.place, LONGEST_NAME],
  ];
  const over = limits.find(([, text, limit]) => [...text].length > limit);
  return over ? { reason: 'too-long', detail: `${over[0]} over ${over[2]}` } : null;
}
