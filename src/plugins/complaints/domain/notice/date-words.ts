import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';

/** A date and time in words with its zone, such as "Friday 4 December 2026 at 17:00 (Asia/Shanghai)". */
export function dateWords(instant: Instant, timezone: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: timezone });
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: timezone,
  });
  const joint = language === 'en' ? ' at ' : ' ';
  return `${day.format(instant)}${joint}${time.format(instant)} (${timezone})`;
}
