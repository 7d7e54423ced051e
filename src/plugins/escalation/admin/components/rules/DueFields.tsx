import { Flex } from '@strapi/design-system';
import { METRICS } from '../../../domain/clock/clock';
import type { Moment, Trigger, TriggerOf } from '../../../domain/rules/trigger';
import { BLANK_MOMENTS, kindsOf } from '../../rules/blank';
import type { RulePartProps } from '../../rules/part-props';
import { Choice } from '../editing/Choice';
import { NumberField } from '../editing/NumberField';
import { SpanFields } from './SpanFields';

interface DueFieldsProps extends RulePartProps {
  readonly trigger: TriggerOf<'due'>;
  readonly onTrigger: (trigger: Trigger) => void;
}

/** Which promise, and when in its life. */
export function DueFields(props: DueFieldsProps) {
  const { trigger, onTrigger, vocabulary } = props;
  const { say } = vocabulary;
  const put = (moment: Moment) => onTrigger({ ...trigger, moment });
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <Choice
        name="trigger-metric"
        label={say('trigger.metric')}
        value={trigger.metric}
        options={METRICS.map((metric) => ({ value: metric, words: say(`metric.${metric}`) }))}
        onValue={(metric) => onTrigger({ ...trigger, metric })}
      />
      <Choice
        name="trigger-moment"
        label={say('trigger.moment')}
        value={trigger.moment.kind}
        options={kindsOf<Moment['kind']>(BLANK_MOMENTS).map((kind) => ({
          ...{ value: kind, words: say(`moment.${kind}`) },
        }))}
        onValue={(kind) => put(BLANK_MOMENTS[kind])}
      />
      <MomentFields {...props} moment={trigger.moment} onMoment={put} />
    </Flex>
  );
}

interface MomentFieldsProps extends Pick<RulePartProps, 'vocabulary' | 'errorAt'> {
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
}

function MomentFields({ moment, onMoment, vocabulary, errorAt }: MomentFieldsProps) {
  const { say } = vocabulary;
  const error = errorAt('trigger.moment');
  if (moment.kind === 'share') {
    return (
      <NumberField
        name="moment-percent"
        label={say('moment.percent')}
        value={moment.percent}
        min={1}
        error={error}
        onValue={(percent) => onMoment({ ...moment, percent })}
      />
    );
  }
  if (moment.kind === 'before') {
    return (
      <SpanFields
        name="moment"
        label={say('moment.amount')}
        span={moment}
        units={['working-hours', 'hours']}
        error={error}
        onSpan={(span) => onMoment({ ...moment, ...span })}
      />
    );
  }
  if (moment.kind === 'after') {
    return (
      <SpanFields
        name="moment"
        label={say('moment.amount')}
        span={moment}
        error={error}
        onSpan={(span) => onMoment({ ...moment, ...span })}
      />
    );
  }
  return null;
}
