import { LANGUAGES, type Language } from '../../../kernel/language';

/** The texts of a field by language, as the form keeps them. */
export type TranslatedValue = Readonly<Record<Language, string>>;

/** Reads what a form holds: an object, the same as JSON text, or nothing. */
export function readTranslated(value: unknown): TranslatedValue {
  const source = typeof value === 'string' ? parseObject(value) : value;
  const texts = typeof source === 'object' && source !== null ? source : {};
  return { en: textIn(texts, 'en'), 'zh-Hans': textIn(texts, 'zh-Hans') };
}

/** What the form is given back: null when every language is empty, so that "required" can see it. */
export function writeTranslated(texts: TranslatedValue): TranslatedValue | null {
  return LANGUAGES.some((language) => texts[language].trim() !== '') ? texts : null;
}

function textIn(texts: object, language: Language): string {
  const text: unknown = Object.entries(texts).find(([name]) => name === language)?.[1];
  return typeof text === 'string' ? text : '';
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
