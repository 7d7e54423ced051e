import type { Translated } from '../kernel/translated';

/** A text in both languages of the portal. */
export function say(en: string, zh: string): Translated {
  return { en, 'zh-Hans': zh };
}
