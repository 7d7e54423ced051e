import type { Mapping, TextSource } from './mapping';

/** One line of the file by its column names. */
export type Row = Readonly<Record<string, string>>;

/** The text a source gives for a row: columns joined, put through the value table. */
export function readText(source: TextSource, row: Row): string {
  if ('value' in source) return source.value;
  const cells = (source.columns ?? [source.column ?? '']).map((name) => (row[name] ?? '').trim());
  const joined = cells.filter((cell) => cell !== '').join(source.join);
  const text = joined === '' ? source.ifEmpty : throughTable(source, joined);
  return text === '' ? '' : source.prefix + text;
}

function throughTable(source: Exclude<TextSource, { value: string }>, text: string): string {
  for (const rule of source.values) {
    const rest = restAfterMatch(rule, text);
    if (rest !== null) return rule.then ?? rest.trim();
  }
  return source.otherwise ?? text;
}

type Rule = Exclude<TextSource, { value: string }>['values'][number];

/** What of the text the rule does not speak of; null when it does not match. */
function restAfterMatch({ is, startsWith, contains }: Rule, text: string): string | null {
  if (is !== undefined) return text === is ? text : null;
  if (startsWith !== undefined) {
    return text.startsWith(startsWith) ? text.slice(startsWith.length) : null;
  }
  return contains !== undefined && text.includes(contains) ? text : null;
}

/** The columns a mapping reads, to be found missing before the first row. */
export function columnsOf(mapping: Mapping): string[] {
  const { closing, firstReply, receivedAt, answers, ...texts } = mapping.fields;
  const times = [receivedAt, closing?.at, firstReply?.at];
  const sources = [
    ...Object.values(texts),
    ...Object.values(answers),
    closing?.isClosed,
    closing?.words,
    closing?.outcome,
    firstReply?.words,
  ];
  const named = [
    ...times.flatMap((time) => (time ? [time.column] : [])),
    ...sources.flatMap((source) =>
      source === undefined || 'value' in source ? [] : (source.columns ?? [source.column ?? '']),
    ),
  ];
  return [...new Set(named)];
}
