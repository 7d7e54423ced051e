import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Translated } from '../../../../../kernel/translated';
import { Panel } from '../../../../../admin/kit/Panel';
import type { PoliciesAnswer } from '../../../contracts/policies';
import { refusalsAt } from '../../editing/refusal-at';
import { suggestedKey } from '../../editing/suggested-key';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { KeyField } from '../editing/KeyField';
import { NameFields } from '../editing/NameFields';

/** Name, key while it is new, and the calendar. */
export function PolicyFacts(props: PolicyPartProps & { readonly answer: PoliciesAnswer }) {
  const say = useWords();
  const { editor, wordsOf, answer } = props;
  const { value, refusals, isNew, change } = editor;
  const taken = answer.policies.map(({ draft }) => draft.key);
  const keyFor = ({ en }: Translated) => suggestedKey(en, 'policy', taken);
  const isOwn = !isNew || !['', keyFor(value.name)].includes(value.key);
  return (
    <Panel title={say('policies.facts')}>
      <Grid.Root gap={4}>
        <Grid.Item col={12} direction="column" alignItems="stretch">
          <NameFields
            name={value.name}
            refusals={refusals}
            wordsOf={wordsOf}
            onName={(name) => change({ name, key: isOwn ? value.key : keyFor(name) })}
          />
        </Grid.Item>
        {isNew && (
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <KeyField
              value={value.key}
              refusals={refusals}
              wordsOf={wordsOf}
              onValue={(key) => change({ key })}
            />
          </Grid.Item>
        )}
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <CalendarField {...props} />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
}

function CalendarField(props: PolicyPartProps & { readonly answer: PoliciesAnswer }) {
  const say = useWords();
  const { editor, wordsOf, answer } = props;
  return (
    <Field.Root
      name="calendar"
      required
      error={refusalsAt(editor.refusals, 'calendarKey').map(wordsOf)[0]}
    >
      <Field.Label>{say('policies.calendar')}</Field.Label>
      <SingleSelect
        value={editor.value.calendarKey}
        onChange={(key) => editor.change({ calendarKey: String(key) })}
      >
        {answer.calendars.map(({ key, name, timezone }) => (
          <SingleSelectOption key={key} value={key}>
            {`${name} (${timezone})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
