import { formatInstant, type Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import { OUTCOMES, type Outcome } from '../plugins/complaints/domain/vocabulary';
import type { Mapping, TimeSource } from './mapping';
import { oneOf } from './one-of';
import { readText, type Row } from './read-text';
import { readTime } from './read-time';
import { rejected, type Rejection } from './rejection';

/** What happened to a record, and when. */
export interface History {
  readonly receivedAt: Instant;
  readonly firstReply: { readonly at: Instant; readonly words: string } | null;
  readonly closing: {
    readonly at: Instant;
    readonly words: string;
    readonly outcome: Outcome;
  } | null;
}

type Fields = Mapping['fields'];
type Read<Value> = Result<Value, Rejection>;

/** In Unicode code points, as in the commands of staff; nothing is ever cut off. */
const LONGEST_WORDS = 10_000;

/** Reads the dates and words of a row; what cannot have happened in this order is rejected. */
export function readHistory(fields: Fields, row: Row, now: Instant): Read<History> {
  const received = readAt(fields.receivedAt, row, now);
  if (!received.ok) return received;
  if (received.value === null) return rejected('no-received-date');
  const reply = readReply(fields, row, now);
  if (!reply.ok) return reply;
  const closing = readClosing(fields, row, now);
  if (!closing.ok) return closing;
  return inOrder({ receivedAt: received.value, firstReply: reply.value, closing: closing.value });
}

function inOrder(history: History): Read<History> {
  const { receivedAt, firstReply, closing } = history;
  const span = (from: Instant, to: Instant) => `${formatInstant(from)} > ${formatInstant(to)}`;
  if (firstReply && firstReply.at < receivedAt) {
    return rejected('replied-before-received', span(receivedAt, firstReply.at));
  }
  if (closing && closing.at < receivedAt) {
    return rejected('closed-before-received', span(receivedAt, closing.at));
  }
  if (closing && firstReply && closing.at < firstReply.at) {
    return rejected('closed-before-replied', span(firstReply.at, closing.at));
  }
  return ok(history);
}

function readReply({ firstReply }: Fields, row: Row, now: Instant): Read<History['firstReply']> {
  if (!firstReply) return ok(null);
  const words = readText(firstReply.words, row);
  const at = readAt(firstReply.at, row, now);
  if (!at.ok) return at;
  if ([...words].length > LONGEST_WORDS) return rejected('too-long', 'first reply');
  return ok(at.value === null || words === '' ? null : { at: at.value, words });
}

function readClosing({ closing }: Fields, row: Row, now: Instant): Read<History['closing']> {
  if (!closing) return ok(null);
  const isClosed = closing.isClosed ? readText(closing.isClosed, row) === 'yes' : null;
  if (isClosed === false) return ok(null);
  const at = readAt(closing.at, row, now);
  if (!at.ok) return at;
  if (at.value === null) return isClosed ? rejected('closed-without-date') : ok(null);
  const outcome = oneOf(OUTCOMES, readText(closing.outcome, row));
  if (!outcome) return rejected('unknown-outcome', readText(closing.outcome, row));
  const words = readText(closing.words, row);
  if ([...words].length > LONGEST_WORDS) return rejected('too-long', 'closing words');
  return ok({ at: at.value, words, outcome });
}

/** Null when the cell is empty. */
function readAt(source: TimeSource, row: Row, now: Instant): Read<Instant | null> {
  const text = (row[source.column] ?? '').trim();
  if (text === '') return ok(null);
  const at = readTime(text, source);
  if (at === null || at < 0) return rejected('impossible-date', text);
  return at > now ? rejected('in-the-future', text) : ok(at);
}
