import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Words that a command needs. */
export function WordsField({ name, label, hint, text, onText }: WordsFieldProps) {
  return (
    <Field.Root name={name} hint={hint} required>
      <Field.Label>{label}</Field.Label>
      <Textarea
        name={name}
        value={text}
        maxLength={10_000}
        onChange={(event) => onText(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
