import { en, type WordKey } from './translations/en';

/** Whether there are words under a key that was put together. */
export function isWord(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
