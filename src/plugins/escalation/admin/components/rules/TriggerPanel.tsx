import { Flex } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import { inLanguage } from '../../../../../kernel/translated';
import { RULE_EVENTS, type Trigger, type TriggerOf } from '../../../domain/rules/trigger';
import { BLANK_TRIGGERS, kindsOf } from '../../rules/blank';
import type { RulePartProps } from '../../rules/part-props';
import { Choice } from '../editing/Choice';
import { Several } from '../editing/Several';
import { DueFields } from './DueFields';
import { SpanFields } from './SpanFields';

/** What sets the rule off. Only what goes by time can repeat. */
export function TriggerPanel(props: RulePartProps) {
  const { editor, vocabulary } = props;
  const { say } = vocabulary;
  const { trigger, repeat } = editor.value;
  const put = (next: Trigger) =>
    editor.change({ trigger: next, repeat: next.kind === 'event' ? null : repeat });
  return (
    <Panel title={say('rules.when')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Choice
          name="trigger-kind"
          label={say('trigger.kind')}
          value={trigger.kind}
          options={kindsOf<Trigger['kind']>(BLANK_TRIGGERS).map((kind) => ({
            ...{ value: kind, words: say(`trigger.${kind}`) },
          }))}
          onValue={(kind) => put(BLANK_TRIGGERS[kind])}
        />
        {trigger.kind === 'event' && <EventFields {...props} trigger={trigger} onTrigger={put} />}
        {trigger.kind === 'due' && <DueFields {...props} trigger={trigger} onTrigger={put} />}
        {trigger.kind === 'stage-age' && (
          <StageFields {...props} trigger={trigger} onTrigger={put} />
        )}
      </Flex>
    </Panel>
  );
}

interface TriggerFieldsProps<Kind extends Trigger['kind']> extends RulePartProps {
  readonly trigger: TriggerOf<Kind>;
  readonly onTrigger: (trigger: Trigger) => void;
}

function EventFields(props: TriggerFieldsProps<'event'>) {
  const { trigger, onTrigger, vocabulary, errorAt } = props;
  const { say } = vocabulary;
  return (
    <Several
      label={say('trigger.events')}
      values={trigger.events}
      options={RULE_EVENTS.map((event) => ({ value: event, words: say(`event.${event}`) }))}
      onValues={(events) => onTrigger({ ...trigger, events: [...events] })}
      error={errorAt('trigger.events')}
    />
  );
}

function StageFields(props: TriggerFieldsProps<'stage-age'>) {
  const { trigger, onTrigger, vocabulary, errorAt } = props;
  const { say, names, language } = vocabulary;
  return (
    <>
      <Several
        label={say('trigger.stages')}
        values={trigger.stageKeys}
        options={names.stages.map(({ key, name }) => ({
          ...{ value: key, words: inLanguage(name, language) },
        }))}
        onValues={(stageKeys) => onTrigger({ ...trigger, stageKeys: [...stageKeys] })}
        error={errorAt('trigger.stageKeys')}
      />
      <SpanFields
        name="stage-span"
        label={say('trigger.for')}
        span={trigger}
        error={errorAt('trigger.amount')}
        onSpan={(span) => onTrigger({ ...trigger, ...span })}
      />
    </>
  );
}
