import type { Language } from '../../../../kernel/language';
import { wordsIn } from '../messages';

/** A label that says the field may be left empty. */
export function optionalLabel(label: string, language: Language): string {
  const { optional } = wordsIn(language).frame;
  return language === 'en' ? `${label} ${optional}` : `${label}${optional}`;
}
