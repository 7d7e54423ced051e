import { LANGUAGES, isLanguage, type Language } from '../../../kernel/language';

/** The language for somebody who asked for none: the one remembered, or the best of what the browser accepts. */
export function chooseLanguage(remembered: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(remembered)) return remembered;
  const wishes = acceptLanguage
    .split(',')
    .map(readWish)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wishes) {
    const spoken = LANGUAGES.find((language) => speaks(language, tag));
    if (spoken) return spoken;
  }
  return LANGUAGES[0];
}

function readWish(text: string): { tag: string; weight: number } {
  const [tag = '', ...settings] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = settings.find((setting) => setting.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

/** `zh-CN` and `zh` mean Chinese, `en-NZ` means English: the first part decides. */
function speaks(language: Language, tag: string): boolean {
  return tag.split('-')[0] === language.toLowerCase().split('-')[0];
}
