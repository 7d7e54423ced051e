import { Field, Flex, TextInput } from '@strapi/design-system';
import { RULE_KINDS, type RuleFilter } from '../../rules/filter-rules';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';

interface RuleFilterFieldsProps {
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
}

export function RuleFilterFields({ filter, onFilter }: RuleFilterFieldsProps) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={3} paddingBottom={4}>
      <Choice
        name="rule-kind"
        label={say('rules.show')}
        value={filter.kind}
        options={RULE_KINDS.map((kind) => ({ value: kind, words: say(`rules.show-${kind}`) }))}
        onValue={(kind) => onFilter({ ...filter, kind })}
      />
      <Field.Root name="rule-words">
        <Field.Label>{say('rules.find')}</Field.Label>
        <TextInput
          type="search"
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        />
      </Field.Root>
    </Flex>
  );
}
