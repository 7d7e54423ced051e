import { lengthOf, type FieldError } from '../../../../domain/fields/field-error';
import { fill, type Words } from '../../../../domain/messages';

/** As long as a resident's message may be, in Unicode code points. */
export const LONGEST_MESSAGE = 10_000;

export function checkMessage(
  act: 'reply' | 'reopen',
  text: string,
  words: Words['track'],
): FieldError[] {
  const count = lengthOf(text);
  if (count === 0) {
    const message = act === 'reply' ? words.replyMissing : words.reopenMissing;
    return [{ field: act, message }];
  }
  if (count <= LONGEST_MESSAGE) return [];
  return [{ field: act, message: fill(words.textTooLong, { count, limit: LONGEST_MESSAGE }) }];
}
