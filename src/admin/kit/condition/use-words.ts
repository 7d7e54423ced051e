import type { Translated } from '../../../kernel/translated';
import { useTranslated } from '../language';
import type { Values } from '../words';

/** Says words out of a list that stands beside the component, in the reader's language. */
export function useWordsIn<Key extends string>(words: Readonly<Record<Key, Translated>>) {
  const translated = useTranslated();
  return (key: Key, values: Values = {}) =>
    translated(words[key]).replace(/\{(\w+)\}/g, (hole, name: string) =>
      String(values[name] ?? hole),
    );
}
