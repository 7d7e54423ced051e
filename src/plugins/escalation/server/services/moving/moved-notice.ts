import type { Core } from '@strapi/strapi';
import { dayWords, momentWords } from '../../../../../kernel/date-words';
import type { Language } from '../../../../../kernel/language';
import { inLanguage, type Translated } from '../../../../../kernel/translated';
import { WAIT_REASON_WORDS } from '../../../../complaints/domain/notice/wait-reason-words';
import { charterOf, residentNotice, type NewNotice } from '../../../../complaints/server/public';
import type { Destination, LookedAt } from './look-at';

const REASON: Translated = {
  en: 'On {day} we changed the rules by which we promise our answers, and your complaint goes by them from now on.',
  'zh-Hans': '我们已于{day}更新了答复时限的规则，您的投诉自即日起按新规则办理。',
};

/** The letter to a resident whose date got later, or has none while the complaint waits; none for anybody else. */
export async function movedNotice(
  strapi: Core.Strapi,
  { complaint, telling }: LookedAt,
  { charterNumber, at }: Destination,
): Promise<NewNotice[]> {
  if (telling === null) return [];
  const { contact, date } = telling;
  const { language, waitReason } = complaint;
  const { timezone } = (await charterOf(strapi, complaint)).view.organisation;
  const message = inLanguage(REASON, language).replace('{day}', dayWords(at, timezone, language));
  const until = date.dueAfter === null ? '—' : momentWords(date.dueAfter, timezone, language);
  const isHeld = date.dueAfter === null && waitReason !== null;
  const letter = {
    kind: isHeld ? ('complaint-waiting' as const) : ('promise-extended' as const),
    occasion: `moved:${charterNumber}`,
    values: { message, until, reason: waitReason ? waitWords(waitReason, language) : '' },
  };
  return [await residentNotice(strapi, complaint, { ...letter, contact })];
}

function waitWords(reason: keyof typeof WAIT_REASON_WORDS, language: Language): string {
  return inLanguage(WAIT_REASON_WORDS[reason], language);
}
