import type { Language } from '../../../../kernel/language';
import * as en from './en';
import * as zhHans from './zh-Hans';

/** Every word of the public pages by page; the typecheck fails where a language lacks one. */
export type Words = {
  readonly [Page in keyof typeof en]: Readonly<Record<keyof (typeof en)[Page], string>>;
};

const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-Hans': zhHans };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** Puts values into the `{places}` of a message; a place without a value stays visible, so that a test sees it. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
