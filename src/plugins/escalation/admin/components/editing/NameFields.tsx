import { Field, Grid, TextInput } from '@strapi/design-system';
import { LANGUAGES } from '../../../../../kernel/language';
import type { Translated } from '../../../../../kernel/translated';
import type { Refusal } from '../../../contracts/drafts';
import { refusalsAt } from '../../editing/refusal-at';
import { useWords } from '../../words';

interface NameFieldsProps {
  readonly name: Translated;
  readonly onName: (name: Translated) => void;
  readonly refusals: readonly Refusal[];
  readonly wordsOf: (refusal: Refusal) => string;
}

/** The name in every language of the portal. */
export function NameFields({ name, onName, refusals, wordsOf }: NameFieldsProps) {
  const say = useWords();
  return (
    <Grid.Root gap={4}>
      {LANGUAGES.map((language) => (
        <Grid.Item key={language} col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name={`name-${language}`}
            required
            error={refusalsAt(refusals, `name.${language}`).map(wordsOf)[0]}
          >
            <Field.Label>{say(`draft.name-${language}`)}</Field.Label>
            <TextInput
              value={name[language]}
              lang={language}
              maxLength={120}
              onChange={(event) => onName({ ...name, [language]: event.target.value })}
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
