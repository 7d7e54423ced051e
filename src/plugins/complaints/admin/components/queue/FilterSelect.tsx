import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../../words';

export interface FilterOption {
  readonly key: string;
  readonly words: string;
  /** How far in the tree it stands; 0 where there is none. */
  readonly depth?: number;
}

interface FilterSelectProps {
  readonly name: 'department' | 'category' | 'priority' | 'stage';
  readonly options: readonly FilterOption[];
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
}

/** One filter; the tree of categories shows in the indentation of its options. */
export function FilterSelect({ name, options, value, onChange }: FilterSelectProps) {
  const say = useWords();
  return (
    <Frame>
      <Field.Root name={name}>
        <Field.Label>{say(`filter.${name}`)}</Field.Label>
        <SingleSelect
          size="S"
          placeholder={say('filter.any')}
          value={value ?? null}
          onChange={(key) => onChange(String(key))}
          onClear={() => onChange(undefined)}
          clearLabel={say('filter.clear')}
        >
          {options.map(({ key, words, depth = 0 }) => (
            <SingleSelectOption key={key} value={key}>
              {'\u2003'.repeat(depth)}
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Frame>
  );
}

const Frame = styled.div`
  flex: 1 1 14rem;
  min-width: 12rem;
  max-width: 24rem;
`;
