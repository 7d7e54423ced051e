import { Grid } from '@strapi/design-system';
import { PRIORITIES } from '../../../../complaints/domain/vocabulary';
import type { Step } from '../../../domain/rules/step';
import { BLANK_STEPS, kindsOf } from '../../rules/blank';
import type { RulePartProps } from '../../rules/part-props';
import { Choice } from '../editing/Choice';
import { StepDetails } from './StepDetails';

export interface StepFieldsProps extends Pick<RulePartProps, 'vocabulary' | 'errorAt'> {
  readonly step: Step;
  /** Where the step stands in the rule, such as `steps.0`; names its fields, too. */
  readonly path: string;
  readonly onStep: (step: Step) => void;
}

/** What is done, and what that takes. */
export function StepFields(props: StepFieldsProps) {
  const { step, path, vocabulary, onStep } = props;
  const { say } = vocabulary;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Choice
          name={`${path}-kind`}
          label={say('step.kind')}
          value={step.kind}
          options={kindsOf<Step['kind']>(BLANK_STEPS).map((kind) => ({
            ...{ value: kind, words: say(`step.${kind}`) },
          }))}
          onValue={(kind) => onStep(BLANK_STEPS[kind])}
        />
      </Grid.Item>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        {step.kind === 'set-priority' && (
          <Choice
            name={`${path}-priority`}
            label={say('step.priority')}
            value={step.priority}
            options={PRIORITIES.map((one) => ({ value: one, words: say(`priority.${one}`) }))}
            onValue={(priority) => onStep({ ...step, priority })}
          />
        )}
        <StepDetails {...props} />
      </Grid.Item>
    </Grid.Root>
  );
}
