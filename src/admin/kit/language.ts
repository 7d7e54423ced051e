import { useIntl } from 'react-intl';
import type { Language } from '../../kernel/language';
import { inLanguage, type Translated } from '../../kernel/translated';

/** The language of Redress that stands nearest to a locale of the admin panel. */
export function languageOf(locale: string): Language {
  return locale.startsWith('zh') ? 'zh-Hans' : 'en';
}

export function useLanguage(): Language {
  return languageOf(useIntl().locale);
}

/** Picks the reader's language out of translated texts. */
export function useTranslated(): (text: Translated) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}
