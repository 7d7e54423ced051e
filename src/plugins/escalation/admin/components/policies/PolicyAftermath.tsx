import { Checkbox, Field, Flex, Grid, Radio, Typography } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import { WAIT_REASONS } from '../../../../complaints/domain/vocabulary';
import { REOPENING_MODES, type Policy } from '../../../domain/charter/policies';
import { refusalsAt } from '../../editing/refusal-at';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { ExtensionFields } from './ExtensionFields';
import { NumberField } from '../editing/NumberField';

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
      <Typography tag="h3" fontWeight="semiBold" paddingBottom={2}>
        {say('policies.from')}
      </Typography>
      <Radio.Group
        aria-label={say('policies.from')}
        value={editor.value.resolutionFrom}
        onValueChange={(value) =>
          editor.change({ resolutionFrom: BEGINNINGS.find((one) => one === value) ?? 'receipt' })
        }
      >
        {BEGINNINGS.map((one) => (
          <Radio.Item key={one} value={one}>
            {say(`policies.from-${one}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
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
      <Typography tag="h3" fontWeight="semiBold">
        {say('policies.reopening')}
      </Typography>
      <Radio.Group
        aria-label={say('policies.reopening')}
        value={reopening.mode}
        onValueChange={(value) => {
          const mode = REOPENING_MODES.find((one) => one === value) ?? 'restart';
          editor.change({
            reopening: { mode, hours: mode === 'restart' ? 0 : reopening.hours || 8 },
          });
        }}
      >
        {REOPENING_MODES.map((mode) => (
          <Radio.Item key={mode} value={mode}>
            {say(`policies.reopening-${mode}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
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
