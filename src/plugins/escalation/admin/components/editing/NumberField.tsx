import { Field, TextInput } from '@strapi/design-system';
import { numberIn, textOfNumber } from '../../editing/typed-number';

interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly error?: string | undefined;
  readonly min?: number;
}

export function NumberField({ name, label, value, onValue, error, min = 0 }: NumberFieldProps) {
  return (
    <Field.Root name={name} required error={error}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="number"
        min={min}
        step="any"
        value={textOfNumber(value)}
        onChange={(event) => onValue(numberIn(event.target.value))}
      />
      <Field.Error />
    </Field.Root>
  );
}
