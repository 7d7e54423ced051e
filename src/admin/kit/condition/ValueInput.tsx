import {
  MultiSelect,
  MultiSelectOption,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Statement } from '../../../plugins/complaints/domain/condition/condition';
import type { Field } from '../../../plugins/complaints/domain/condition/field';
import { useTranslated } from '../language';
import { optionsInOrder } from './options-in-order';
import { useWordsIn } from './use-words';
import { EDITOR_WORDS } from './words';

interface ValueInputProps {
  readonly statement: Statement;
  readonly field: Field;
  readonly label: string;
  readonly describedBy: string;
  readonly hasError: boolean;
  readonly onStatement: (statement: Statement) => void;
}

/** What a line compares with; nothing for a line that asks only whether there is something. */
export function ValueInput(props: ValueInputProps) {
  const { statement, onStatement, label, describedBy, hasError } = props;
  if (!('value' in statement)) return null;
  const said = {
    'aria-label': label,
    'aria-describedby': describedBy,
    hasError,
    size: 'S',
  } as const;
  switch (statement.operator) {
    case 'contains':
    case 'does-not-contain':
      return (
        <Wide>
          <TextInput
            {...said}
            maxLength={200}
            value={statement.value}
            onChange={({ target }) => onStatement({ ...statement, value: target.value })}
          />
        </Wide>
      );
    case 'is':
      return <YesNo {...props} value={statement.value} />;
    case 'is-one-of':
    case 'is-none-of':
    case 'is-within':
    case 'is-outside':
      return <Keys {...props} value={statement.value} />;
    default:
      return (
        <Wide>
          <NumberInput
            {...said}
            value={Number.isFinite(statement.value) ? statement.value : undefined}
            onValueChange={(value) => onStatement({ ...statement, value: value ?? Number.NaN })}
          />
        </Wide>
      );
  }
}

function YesNo({ statement, label, value, onStatement }: ValueInputProps & { value: boolean }) {
  const say = useWordsIn(EDITOR_WORDS);
  return (
    <Wide>
      <SingleSelect
        size="S"
        aria-label={label}
        value={value ? 'yes' : 'no'}
        onChange={(answer) =>
          onStatement({ field: statement.field, operator: 'is', value: answer === 'yes' })
        }
      >
        <SingleSelectOption value="yes">{say('yes')}</SingleSelectOption>
        <SingleSelectOption value="no">{say('no')}</SingleSelectOption>
      </SingleSelect>
    </Wide>
  );
}

interface KeysProps extends ValueInputProps {
  readonly value: readonly string[];
}

/** Several of a list. What is chosen and no longer offered stays in sight, so that it can be taken out. */
function Keys({ statement, field, label, describedBy, hasError, value, onStatement }: KeysProps) {
  const say = useWordsIn(EDITOR_WORDS);
  const translated = useTranslated();
  const gone = value.filter((key) => !field.options.some((option) => option.key === key));
  const namesOf = (keys: readonly string[]) => {
    const names = keys.map((key) => {
      const option = field.options.find((one) => one.key === key);
      return option ? translated(option.label) : key;
    });
    const list = names.join(say('comma'));
    return names.length < 4 ? list : say('several', { count: names.length, list });
  };
  return (
    <Wide>
      <MultiSelect
        size="S"
        aria-label={label}
        aria-describedby={describedBy}
        hasError={hasError}
        placeholder={say('choose-some')}
        value={[...value]}
        customizeContent={(keys = []) => namesOf(keys)}
        onChange={(keys) => onStatement({ ...statement, value: keys } as Statement)} // it had a list
      >
        {optionsInOrder(field).map(({ key, label: name, depth }) => (
          <MultiSelectOption key={key} value={key}>
            {'\u2003'.repeat(depth)}
            {translated(name)}
          </MultiSelectOption>
        ))}
        {gone.map((key) => (
          <MultiSelectOption key={key} value={key}>
            {key}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Wide>
  );
}

const Wide = styled.div`
  flex: 3 1 20rem;
  min-width: 0;

  @media (max-width: 48rem) {
    flex: 1 1 calc(100% - 4.8rem);
  }
`;
