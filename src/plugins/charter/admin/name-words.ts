import { en, type WordKey } from './translations/en';
import type { CharterSay } from './words';

/** Words for a name that comes from the server; a name without words names itself. */
export function nameWords(
  say: CharterSay,
  family: 'chapter' | 'check' | 'attribute',
  name: string,
): string {
  const key = `${family}.${name}`;
  return isKnown(key) ? say(key) : name;
}

/** What a problem is, in words: of a badly formed entry its attribute, which the server's message begins with. */
export function problemWords(say: CharterSay, check: string, message: string): string {
  const attribute = /^(\w+)[\w.-]*: /.exec(message)?.[1];
  if (check !== 'shape' || attribute === undefined) return nameWords(say, 'check', check);
  return say('check.shape-of', { attribute: nameWords(say, 'attribute', attribute) });
}

function isKnown(key: string): key is WordKey {
  return key in en;
}
