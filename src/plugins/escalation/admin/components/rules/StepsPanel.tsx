import { useRef } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { Panel } from '../../../../../admin/kit/Panel';
import type { Step } from '../../../domain/rules/step';
import { movedAt } from '../../editing/moved';
import { BLANK_STEPS } from '../../rules/blank';
import type { RulePartProps } from '../../rules/part-props';
import { stepWords } from '../../rules/step-words';
import { useWords } from '../../words';
import { MoveButtons } from '../editing/MoveButtons';
import { StepFields } from './StepFields';

const MOST = 10;

/** What the rule does, step by step. */
export function StepsPanel(props: RulePartProps) {
  const { editor, vocabulary, errorAt } = props;
  const { say } = vocabulary;
  const { steps } = editor.value;
  const list = useRef<HTMLOListElement>(null);
  const put = (next: readonly Step[]) => editor.change({ steps: [...next] });

  /** The focus goes along with the step that is moved. */
  function move(index: number, by: -1 | 1) {
    put(movedAt(steps, index, by));
    const row = list.current?.children[index + by];
    row?.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus();
  }

  return (
    <Panel title={say('rules.then')}>
      <Steps ref={list}>
        {steps.map((step, index) => (
          <li key={index}>
            <StepHead
              number={index + 1}
              count={steps.length}
              words={stepWords(step, vocabulary)}
              onMove={(by) => move(index, by)}
              onRemove={() => put(steps.filter((_, at) => at !== index))}
            />
            <StepFields
              {...{ step, vocabulary }}
              path={`steps.${index}`}
              errorAt={errorAt}
              onStep={(next) => put(steps.map((one, at) => (at === index ? next : one)))}
            />
          </li>
        ))}
      </Steps>
      {steps.length === 0 && <Typography>{errorAt('steps') ?? say('step.none')}</Typography>}
      <Button
        variant="secondary"
        startIcon={<Plus />}
        disabled={steps.length >= MOST}
        onClick={() => put([...steps, BLANK_STEPS.notify])}
      >
        {say('step.add')}
      </Button>
    </Panel>
  );
}

interface StepHeadProps {
  readonly number: number;
  readonly count: number;
  readonly words: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function StepHead({ number, count, words, onMove, onRemove }: StepHeadProps) {
  const say = useWords();
  return (
    <Flex justifyContent="space-between" gap={3} paddingBottom={3}>
      <Typography tag="h3" fontWeight="semiBold">{`${number}. ${words}`}</Typography>
      <Flex gap={2}>
        <MoveButtons name={say('step.number', { number })} {...{ place: number, count, onMove }} />
        <IconButton
          label={say('step.remove', { number })}
          variant="ghost"
          disabled={count === 1}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
}

const Steps = styled.ol`
  padding-bottom: 1.6rem;

  li {
    padding: 1.6rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:first-child {
    border-top: 0;
  }
`;
