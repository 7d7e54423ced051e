import { Field, TextInput } from '@strapi/design-system';
import type { Refusal } from '../../../contracts/drafts';
import { refusalsAt } from '../../editing/refusal-at';
import { useWords } from '../../words';

interface KeyFieldProps {
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly refusals: readonly Refusal[];
  readonly wordsOf: (refusal: Refusal) => string;
}

/** The key of what is not kept yet. */
export function KeyField({ value, onValue, refusals, wordsOf }: KeyFieldProps) {
  const say = useWords();
  return (
    <Field.Root
      name="key"
      required
      hint={say('draft.key-hint')}
      error={refusalsAt(refusals, 'key').map(wordsOf)[0]}
    >
      <Field.Label>{say('draft.key')}</Field.Label>
      <TextInput
        value={value}
        maxLength={60}
        onChange={(event) => onValue(event.target.value.trim())}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
