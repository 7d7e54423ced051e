import { inLanguage } from '../../../../kernel/translated';
import type { Language } from '../../../../kernel/language';
import type { Text } from '../charter/texts';
import { plainWords } from '../plain-words';
import { fillText } from './fill-text';
import type { PlaceholderValues } from './placeholders';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A charter text made ready to send; line breaks in a subject would forge headers, so they become spaces. */
export function writeLetter(text: Text, language: Language, values: PlaceholderValues): Letter {
  return {
    subject: fillText(inLanguage(text.subject, language), values)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    body: plainWords(fillText(inLanguage(text.body, language), values)).trim(),
  };
}
