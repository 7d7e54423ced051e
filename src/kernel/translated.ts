import { z } from 'zod';
import type { Language } from './language';

/** A text in every language of the portal; charter texts are refused at publishing when a language is missing. */
export const translatedSchema = z
  .object({ en: z.string().trim().min(1), 'zh-Hans': z.string().trim().min(1) })
  .strict();

/** A translated text that may be left empty (a hint, an explanation). */
export const optionalTranslatedSchema = z
  .object({ en: z.string().trim().default(''), 'zh-Hans': z.string().trim().default('') })
  .strict()
  .nullable()
  .transform((texts) => texts ?? { en: '', 'zh-Hans': '' });

export type Translated = Readonly<Record<Language, string>>;

/** The text in the language asked for, or in English where that one is empty. */
export function inLanguage(text: Translated, language: Language): string {
  return text[language] || text.en;
}
