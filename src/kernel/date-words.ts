import type { Instant } from './instant';
import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** A deadline in words: "by 17:00 on Friday 4 December 2026 (Asia/Shanghai)". */
export function deadlineWords(at: Instant, timezone: string, language: Language): string {
  const day = dayWords(at, timezone, language);
  const time = timeWords(at, timezone, language);
  return language === 'en'
    ? `by ${time} on ${day} (${timezone})`
    : `${day} ${time} 之前（${timezone}）`;
}

/** A moment in words: "Friday 4 December 2026 at 17:00 (Asia/Shanghai)". */
export function momentWords(at: Instant, timezone: string, language: Language): string {
  return language === 'en'
    ? `${momentWithoutZone(at, timezone, language)} (${timezone})`
    : `${momentWithoutZone(at, timezone, language)}（${timezone}）`;
}

/** The same without the zone, for a list whose zone is said once. */
export function momentWithoutZone(at: Instant, timezone: string, language: Language): string {
  const joint = language === 'en' ? ' at ' : ' ';
  return `${dayWords(at, timezone, language)}${joint}${timeWords(at, timezone, language)}`;
}

/** "Friday 4 December 2026", "2026年12月4日星期五". */
export function dayWords(at: Instant, timezone: string, language: Language): string {
  return formatter(language, timezone, 'full').format(at).replace(',', '');
}

/** "4 December 2026", "2026年12月4日". */
export function dateWords(at: Instant, timezone: string, language: Language): string {
  return formatter(language, timezone, 'long').format(at);
}

/** `2026-12-04T09:00:00.000Z`, for the `datetime` attribute. */
export function machineTime(at: Instant): string {
  return new Date(at).toISOString();
}

function timeWords(at: Instant, timezone: string, language: Language): string {
  return formatter(language, timezone, 'time').format(at);
}

const STYLES = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const;

/** Making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, timeZone: string, style: keyof typeof STYLES) {
  const name = `${language} ${timeZone} ${style}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone });
  formatters.set(name, made);
  return made;
}
