import { useId } from 'react';
import { IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Operator, Statement } from '../../../plugins/complaints/domain/condition/condition';
import { OPERATORS_OF } from '../../../plugins/complaints/domain/condition/field';
import { useTranslated } from '../language';
import { useEditing } from './editing-context';
import { ProblemWords } from './ProblemWords';
import { withField, withOperator } from './statements';
import { useWordsIn } from './use-words';
import { ValueInput } from './ValueInput';
import { EDITOR_WORDS, OPERATOR_WORDS } from './words';

interface StatementLineProps {
  readonly statement: Statement;
  /** Its place in its group, from 1. */
  readonly number: number;
  readonly path: string;
  readonly onStatement: (statement: Statement) => void;
  readonly onRemove: () => void;
}

/** One line: what is asked, how it is compared, and with what. */
export function StatementLine(props: StatementLineProps) {
  const { statement, number, path, onStatement, onRemove } = props;
  const say = useWordsIn(EDITOR_WORDS);
  const { catalogue, problemsAt } = useEditing();
  const problemsId = useId();
  const field = catalogue.get(statement.field);
  const problems = problemsAt(path);
  return (
    <div>
      <Line>
        <FieldSelect {...props} />
        {field && OPERATORS_OF[field.kind].length > 1 && (
          <OperatorSelect {...props} operators={OPERATORS_OF[field.kind]} />
        )}
        {field && (
          <ValueInput
            {...{ statement, field, onStatement }}
            label={say('value', { number })}
            describedBy={problemsId}
            hasError={problems.length > 0}
          />
        )}
        <IconButton
          label={say('remove-condition', { number })}
          variant="ghost"
          onClick={onRemove}
          data-remove
        >
          <Trash />
        </IconButton>
      </Line>
      <ProblemWords id={problemsId} problems={problems} />
    </div>
  );
}

function FieldSelect({ statement, number, onStatement }: StatementLineProps) {
  const say = useWordsIn(EDITOR_WORDS);
  const translated = useTranslated();
  const { catalogue } = useEditing();
  const name = statement.field;
  return (
    <Short>
      <SingleSelect
        size="S"
        aria-label={say('field', { number })}
        value={name}
        hasError={!catalogue.has(name)}
        onChange={(chosen) => {
          const field = catalogue.get(String(chosen));
          if (field) onStatement(withField(statement, field));
        }}
      >
        {!catalogue.has(name) && (
          <SingleSelectOption value={name}>{say('no-such-field', { name })}</SingleSelectOption>
        )}
        {[...catalogue.values()].map((field) => (
          <SingleSelectOption key={field.name} value={field.name}>
            {translated(field.label)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Short>
  );
}

interface OperatorSelectProps extends StatementLineProps {
  readonly operators: readonly Operator[];
}

function OperatorSelect({ statement, number, operators, onStatement }: OperatorSelectProps) {
  const say = useWordsIn(EDITOR_WORDS);
  const translated = useTranslated();
  return (
    <Short>
      <SingleSelect
        size="S"
        aria-label={say('operator', { number })}
        value={statement.operator}
        onChange={(chosen) => {
          const operator = operators.find((one) => one === chosen);
          if (operator) onStatement(withOperator(statement, operator));
        }}
      >
        {operators.map((operator) => (
          <SingleSelectOption key={operator} value={operator}>
            {translated(OPERATOR_WORDS[operator])}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Short>
  );
}

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;

  [data-remove] {
    margin-inline-start: auto;
  }
`;

const Short = styled.div`
  flex: 1 1 14rem;
  min-width: 0;
  max-width: 22rem;

  @media (max-width: 48rem) {
    flex: 1 1 calc(100% - 4.8rem);
    max-width: none;
  }
`;
