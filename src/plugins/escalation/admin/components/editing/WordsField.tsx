import { Field, Textarea, TextInput } from '@strapi/design-system';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isLong?: boolean;
}

export function WordsField(props: WordsFieldProps) {
  const { name, label, value, onValue, error, hint, isLong = false } = props;
  return (
    <Field.Root name={name} required error={error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      {isLong ? (
        <Textarea
          value={value}
          maxLength={2_000}
          onChange={(event) => onValue(event.target.value)}
        />
      ) : (
        <TextInput
          value={value}
          maxLength={500}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
