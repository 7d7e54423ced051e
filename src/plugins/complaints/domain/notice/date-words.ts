import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';

/** A date and time in words with its zone, such as "Friday 4 December 2026 at 17:00 (Asia/Shanghai)". */
export function dateWords(instant: Instant, timezone: string, language: Language): string {
  const { day, time } = formatsOf(timezone, language);
  const joint = language === 'en' ? ' at ' : ' ';
  return `${day.format(instant)}${joint}${time.format(instant)} (${timezone})`;
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** Making a format takes a hundred times as long as using it. */
const known = new Map<string, Formats>();

function formatsOf(timeZone: string, language: Language): Formats {
  const key = `${language} ${timeZone}`;
  const formats = known.get(key) ?? makeFormats(timeZone, language);
  known.set(key, formats);
  return formats;
}

function makeFormats(timeZone: string, language: Language): Formats {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }),
    time: new Intl.DateTimeFormat(locale, { ...clock, timeZone }),
  };
}
