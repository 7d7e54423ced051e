import { momentWords } from '../../../kernel/date-words';
import { asInstant } from '../../../kernel/instant';
import type { Language } from '../../../kernel/language';
import { inLanguage, type Translated } from '../../../kernel/translated';
import type { Vocabulary } from '../contracts/desk';

/** Names for the keys and ids that complaints carry; a key that the charter in force no longer has names itself. */
export interface Names {
  readonly department: (key: string) => string;
  readonly category: (key: string) => string;
  readonly stage: (key: string) => string;
  readonly place: (key: string) => string;
  readonly residentGroup: (key: string) => string;
  readonly person: (id: number) => string;
  /** A promised moment, in the organisation's zone. */
  readonly moment: (at: number) => string;
}

export function namesOf(vocabulary: Vocabulary, language: Language): Names {
  return {
    department: nameByKey(vocabulary.departments, language),
    category: nameByKey(vocabulary.categories, language),
    stage: nameByKey(vocabulary.stages, language),
    place: nameByKey(vocabulary.places, language),
    residentGroup: nameByKey(vocabulary.residentGroups, language),
    person: (id) => vocabulary.people.find((one) => one.id === id)?.name ?? `#${id}`,
    moment: (at) => momentWords(asInstant(at), vocabulary.timezone, language),
  };
}

interface Named {
  readonly key: string;
  readonly name: Translated;
}

function nameByKey(entries: readonly Named[], language: Language): (key: string) => string {
  const known = new Map(entries.map(({ key, name }) => [key, inLanguage(name, language)]));
  return (key) => known.get(key) ?? key;
}
