import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onValue: (value: Value) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}

/** One of several, by name. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, value, options, onValue, error, hint } = props;
  return (
    <Field.Root name={name} error={error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(chosen) => {
          const option = options.find((one) => one.value === chosen);
          if (option) onValue(option.value);
        }}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
