import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../kernel/language';
import { languageOf } from './language';

export type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;
type Words = Readonly<Record<string, string>>;

/** Says a plugin's words in the reader's language; a plugin narrows `Key` to the words it has. */
export function useWordsOf<Key extends string>(plugin: string): Say<Key> {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `${plugin}.${key}` }, values),
    [formatMessage, plugin],
  );
}

/** The `registerTrads` of a plugin: its words under its own prefix, for every locale of the panel. */
export function registerWords(plugin: string, words: Readonly<Record<Language, Words>>) {
  return ({ locales }: { locales: string[] }) =>
    Promise.resolve(
      locales.map((locale) => ({ locale, data: prefixed(plugin, words[languageOf(locale)]) })),
    );
}

function prefixed(plugin: string, words: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]));
}
