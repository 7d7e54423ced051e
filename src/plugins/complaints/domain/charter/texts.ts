import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import { translatedSchema } from '../../../../kernel/translated';
import { LANGUAGES } from '../../../../kernel/language';
import { placeholdersIn } from '../notice/fill-text';
import { PLACEHOLDERS, TEXT_KEYS } from '../notice/placeholders';
import { repeatedKeys } from './repeated-keys';

export const textSchema = z
  .object({
    key: z.enum(TEXT_KEYS),
    subject: translatedSchema,
    /** Plain text with {{placeholders}} of the fixed list; a template can run nothing. */
    body: translatedSchema,
  })
  .strict();

export type Text = Readonly<z.infer<typeof textSchema>>;

export const textsChapter: Chapter<readonly Text[]> = {
  name: 'texts',
  schema: z.array(textSchema).readonly(),
  check: (texts) => [
    ...repeatedKeys('texts', texts),
    ...TEXT_KEYS.filter((key) => !texts.some((text) => text.key === key)).map((key) =>
      problem('text-exists', key, `The text ${key} is missing`),
    ),
    ...texts.flatMap(unknownPlaceholders),
  ],
};

function problem(check: string, entry: string, message: string): Problem {
  return { check, chapter: 'texts', entry, message };
}

function unknownPlaceholders(text: Text): Problem[] {
  const used = LANGUAGES.flatMap((language) => [
    ...placeholdersIn(text.subject[language]),
    ...placeholdersIn(text.body[language]),
  ]);
  return [...new Set(used)]
    .filter((name) => !PLACEHOLDERS.some((known) => known === name))
    .map((name) =>
      problem(
        'placeholder-known',
        text.key,
        `{{${name}}} is not a placeholder; they are ${PLACEHOLDERS.join(', ')}`,
      ),
    );
}
