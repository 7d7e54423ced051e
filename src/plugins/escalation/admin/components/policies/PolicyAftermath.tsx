import { Checkbox, Field, Flex, Grid, Typography } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import { WAIT_REASONS } from '../../../../complaints/domain/vocabulary';
import { REOPENING_MODES, type Policy } from '../../../domain/charter/policies';
import { refusalsAt } from '../../editing/refusal-at';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { ExtensionFields } from './ExtensionFields';
import { NumberField } from '../editing/NumberField';
import { RadioChoice } from '../editing/RadioChoice';

/** From when the solution is counted, what stops the clocks, and what becomes of them later. */
export function PolicyAftermath(props: PolicyPartProps) {
  const say = useWords();
  return (
    <Panel title={say('policies.course')}>
      <Grid.Root gap={6}>
        {[BeginningFields, PauseFields, ReopeningFields, ExtensionFields].map((Fields, index) => (
          <Grid.Item key={index} col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Fields {...props} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
}

const BEGINNINGS = ['receipt', 'acknowledgement'] as const satisfies Policy['resolutionFrom'][];

function BeginningFields({ editor, wordsOf }: PolicyPartProps) {
  const say = useWords();
  return (
    <Field.Root
      name="resolution-from"
      error={refusalsAt(editor.refusals, 'resolutionFrom').map(wordsOf)[0]}
    >
      <RadioChoice
        title={say('policies.from')}
        value={editor.value.resolutionFrom}
        options={BEGINNINGS.map((one) => ({ value: one, words: say(`policies.from-${one}`) }))}
        onValue={(resolutionFrom) => editor.change({ resolutionFrom })}
      />
      <Field.Error />
    </Field.Root>
  );
}

function PauseFields({ editor }: PolicyPartProps) {
  const say = useWords();
  const { pausesFor } = editor.value;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-labelledby="pauses">
      <Typography tag="h3" fontWeight="semiBold" id="pauses">
        {say('policies.pauses')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('policies.pauses-hint')}
      </Typography>
      {WAIT_REASONS.map((reason) => (
        <Checkbox
          key={reason}
          checked={pausesFor.includes(reason)}
          onCheckedChange={(isOn) =>
            editor.change({
              pausesFor: WAIT_REASONS.filter((one) =>
                one === reason ? isOn === true : pausesFor.includes(one),
              ),
            })
          }
        >
          {say(`wait.${reason}`)}
        </Checkbox>
      ))}
    </Flex>
  );
}

function ReopeningFields({ editor, wordsOf }: PolicyPartProps) {
  const say = useWords();
  const { reopening } = editor.value;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <RadioChoice
        title={say('policies.reopening')}
        value={reopening.mode}
        options={REOPENING_MODES.map((mode) => ({
          value: mode,
          words: say(`policies.reopening-${mode}`),
        }))}
        onValue={(mode) =>
          editor.change({
            reopening: { mode, hours: mode === 'restart' ? 0 : reopening.hours || 8 },
          })
        }
      />
      {reopening.mode !== 'restart' && (
        <NumberField
          name="reopening-hours"
          label={say('policies.reopening-hours')}
          value={reopening.hours}
          error={refusalsAt(editor.refusals, 'reopening').map(wordsOf)[0]}
          onValue={(hours) => editor.change({ reopening: { ...reopening, hours } })}
        />
      )}
    </Flex>
  );
}
