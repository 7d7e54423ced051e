/** Languages in which Redress speaks to residents, as BCP 47 tags; the first one stands in where a text is missing. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
