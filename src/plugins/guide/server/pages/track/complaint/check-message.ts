import { lengthOf, type FieldError } from '../../../../domain/fields/field-error';
import { fill, wordsIn } from '../../../../domain/messages';
import type { Language } from '../../../../../../kernel/language';

/** As long as a resident's message may be, in Unicode code points. */
export const LONGEST_MESSAGE = 10_000;

/** What a resident can send on the tracking page. */
export const ACTS = ['reply', 'reopen', 'withdraw', 'appeal'] as const;
export type Act = (typeof ACTS)[number];

export function checkMessage(act: Act, text: string, language: Language): FieldError[] {
  const count = lengthOf(text);
  const missing = missingWords(act, language);
  if (count === 0 && missing !== null) return [{ field: act, message: missing }];
  if (count <= LONGEST_MESSAGE) return [];
  const { textTooLong } = wordsIn(language).track;
  return [{ field: act, message: fill(textTooLong, { count, limit: LONGEST_MESSAGE }) }];
}

/** What to say when nothing was written; null where nothing has to be. */
function missingWords(act: Act, language: Language): string | null {
  const { track, promise } = wordsIn(language);
  switch (act) {
    case 'reply':
      return track.replyMissing;
    case 'reopen':
      return track.reopenMissing;
    case 'appeal':
      return promise.appealMissing;
    default:
      return null;
  }
}
