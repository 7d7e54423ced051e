import { useId } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface SeveralProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onValues: (values: readonly Value[]) => void;
  readonly error?: string | undefined;
}

/** Any of several, kept in the order in which they are offered. */
export function Several<Value extends string>(props: SeveralProps<Value>) {
  const { label, values, options, onValues, error } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Typography variant="pi" fontWeight="bold" id={id}>
        {label}
      </Typography>
      <Options>
        {options.map(({ value, words }) => (
          <Checkbox
            key={value}
            checked={values.includes(value)}
            onCheckedChange={(isOn) =>
              onValues(
                options
                  .map((option) => option.value)
                  .filter((one) => (one === value ? isOn === true : values.includes(one))),
              )
            }
          >
            {words}
          </Checkbox>
        ))}
      </Options>
      {error !== undefined && (
        <Typography variant="pi" textColor="danger700" role="alert">
          {error}
        </Typography>
      )}
    </div>
  );
}

const Options = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr));
  gap: 0.8rem 1.6rem;
  padding-top: 0.8rem;
`;
