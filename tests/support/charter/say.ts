import type { Translated } from '../../../src/kernel/translated';

/** A text in both languages; the Chinese one stands for itself. */
export function say(en: string, zh = `${en}（中）`): Translated {
  return { en, 'zh-Hans': zh };
}
