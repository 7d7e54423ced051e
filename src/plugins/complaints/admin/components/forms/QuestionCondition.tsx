import type { ReactNode } from 'react';
import { useField, useForm } from '@strapi/strapi/admin';
import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { ConditionEditor } from '../../../../../admin/kit/condition/ConditionEditor';
import { readCondition } from '../../../../../admin/kit/condition/read-condition';
import { blankStatement } from '../../../../../admin/kit/condition/statements';
import type { Condition } from '../../../domain/condition/condition';
import { earlierQuestions } from '../../forms/earlier-questions';
import { useWords } from '../../words';

interface QuestionConditionProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly disabled?: boolean;
}

/** The Content Manager's field for when a question is asked: always, or when answers before it say so. */
export function QuestionCondition({ name, label, disabled = false }: QuestionConditionProps) {
  const say = useWords();
  const field = useField<unknown>(name);
  const questions = useForm('QuestionCondition', ({ values }) =>
    'questions' in values ? values.questions : null,
  );
  const catalogue = earlierQuestions(questions, name);
  const condition = readCondition(field.value);
  const [first] = catalogue.values();
  const write = (changed: Condition | null) =>
    field.onChange(name, changed && isAlways(changed) ? null : changed);
  return (
    <Field.Root name={name} id={name} error={field.error}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {label ?? name}
        </Typography>
        {condition === null ? (
          <Flex gap={3} wrap="wrap" alignItems="center">
            <Typography textColor="neutral700">
              {say(first ? 'question.always' : 'question.first')}
            </Typography>
            {first && (
              <Button
                size="S"
                variant="tertiary"
                disabled={disabled}
                onClick={() => write({ all: [blankStatement(first)] })}
              >
                {say('question.ask-if')}
              </Button>
            )}
          </Flex>
        ) : (
          <ConditionEditor
            label={say('question.condition')}
            value={condition}
            onChange={write}
            catalogue={catalogue}
            emptyWords={say('question.always')}
            showsGaps
          />
        )}
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}

/** Nothing left to ask about: the question is asked of everybody. */
function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}
