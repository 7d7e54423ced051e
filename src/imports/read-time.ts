import { asInstant, parseInstant, type Instant } from '../kernel/instant';
import { parseLocalDate } from '../kernel/zone/local-time';
import { instantAtLocalTime, zoneOf } from '../kernel/zone/zone';
import { HOUR, MINUTE, SECOND } from '../kernel/duration';
import { oncePerText } from './once-per-text';

const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<half>\\d{2})',
  h: '(?<half>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  a: '(?<noon>[AaPp])\\.?[Mm]\\.?',
};
const TOKEN = /yyyy|MM|M|dd|d|HH|H|hh|h|mm|ss|a/g;

/** What is wrong with a pattern; null when it can be read by. */
export function patternProblem(pattern: string): string | null {
  const tokens = (pattern.match(TOKEN) ?? []).map((token) => token[0]);
  if (new Set(tokens).size < tokens.length) return `${pattern} names a part twice`;
  const missing = ['y', 'M', 'd'].find((letter) => !tokens.includes(letter));
  if (missing !== undefined) return `${pattern} lacks ${missing}`;
  if (tokens.includes('h') !== tokens.includes('a')) return `${pattern} needs both h and a`;
  return null;
}

/** Reads an instant by a source's format: `iso`, or a pattern such as `yyyy-MM-dd HH:mm:ss` in a zone. */
export function readTime(
  text: string,
  { format, zone }: { readonly format: string; readonly zone?: string | undefined },
): Instant | null {
  if (format === 'iso') return parseInstant(text);
  const parts = expressionFor(format).exec(text)?.groups;
  return parts ? instantOf(parts, zone ?? 'UTC') : null;
}

const expressionFor = oncePerText((pattern) => {
  let end = 0;
  let expression = '';
  for (const match of pattern.matchAll(TOKEN)) {
    expression += literally(pattern.slice(end, match.index)) + (TOKENS[match[0]] ?? '');
    end = match.index + match[0].length;
  }
  return new RegExp(`^${expression}${literally(pattern.slice(end))}$`);
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

type Parts = Readonly<Record<string, string | undefined>>;

function instantOf(parts: Parts, zone: string): Instant | null {
  const part = (name: string) => (parts[name] ?? '0').padStart(2, '0');
  const date = `${parts.year}-${part('month')}-${part('day')}`;
  const hour = hourOf(parts);
  const [minute, second] = [Number(part('minute')), Number(part('second'))];
  if (parseLocalDate(date) === null || hour === null || minute > 59 || second > 59) return null;
  const sinceMidnight = hour * HOUR + minute * MINUTE;
  return asInstant(instantAtLocalTime(zoneOf(zone), date, sinceMidnight) + second * SECOND);
}

function hourOf({ hour, half, noon }: Parts): number | null {
  if (half === undefined) return Number(hour ?? 0) <= 23 ? Number(hour ?? 0) : null;
  const onDial = Number(half);
  if (onDial < 1 || onDial > 12) return null;
  return (onDial % 12) + (noon?.toLowerCase() === 'p' ? 12 : 0);
}
