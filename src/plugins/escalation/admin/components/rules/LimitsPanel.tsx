import { Checkbox, Flex, Grid } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import { ONCE } from '../../../domain/rules/rule';
import { isWarning } from '../../../domain/rules/trigger';
import type { RulePartProps } from '../../rules/part-props';
import { Choice } from '../editing/Choice';
import { NumberField } from '../editing/NumberField';
import { RadioChoice } from '../editing/RadioChoice';
import { RepeatFields } from './RepeatFields';

/** How often the rule runs, when it keeps quiet, and how much at most. */
export function LimitsPanel(props: RulePartProps) {
  const { editor, vocabulary } = props;
  const { trigger } = editor.value;
  const mayRepeat = trigger.kind !== 'event' && !isWarning(trigger);
  const parts = [
    ...(mayRepeat || editor.value.repeat ? [RepeatFields] : []),
    ...[OnceFields, QuietField, CapFields],
  ];
  return (
    <Panel title={vocabulary.say('rules.limits')}>
      <Grid.Root gap={6}>
        {parts.map((Fields) => (
          <Grid.Item
            key={Fields.name}
            col={6}
            s={12}
            xs={12}
            direction="column"
            alignItems="stretch"
          >
            <Fields {...props} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
}

function OnceFields({ editor, vocabulary }: RulePartProps) {
  const { say } = vocabulary;
  return (
    <RadioChoice
      title={say('limit.once')}
      value={editor.value.once}
      options={[...ONCE].reverse().map((once) => ({
        value: once,
        words: say(`limit.once-${once}`),
      }))}
      onValue={(once) => editor.change({ once })}
    />
  );
}

const NEVER = '*';

function QuietField({ editor, answer, vocabulary, errorAt }: RulePartProps) {
  const { say } = vocabulary;
  return (
    <Choice
      name="quiet"
      label={say('limit.quiet-calendar')}
      hint={say('limit.quiet-hint')}
      value={editor.value.quietCalendarKey ?? NEVER}
      options={[
        { value: NEVER, words: say('limit.quiet-never') },
        ...answer.calendars.map(({ key, name }) => ({ value: key, words: name })),
      ]}
      error={errorAt('quietCalendarKey')}
      onValue={(key) => editor.change({ quietCalendarKey: key === NEVER ? null : key })}
    />
  );
}

const FIRST_CAP = 30;

function CapFields({ editor, vocabulary, errorAt }: RulePartProps) {
  const { say } = vocabulary;
  const { capPerHour } = editor.value;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Checkbox
        checked={capPerHour !== null}
        onCheckedChange={(isOn) => editor.change({ capPerHour: isOn === true ? FIRST_CAP : null })}
      >
        {say('limit.cap-allowed')}
      </Checkbox>
      {capPerHour !== null && (
        <NumberField
          name="cap"
          label={say('limit.cap-count')}
          value={capPerHour}
          min={1}
          error={errorAt('capPerHour')}
          onValue={(count) => editor.change({ capPerHour: count })}
        />
      )}
    </Flex>
  );
}
