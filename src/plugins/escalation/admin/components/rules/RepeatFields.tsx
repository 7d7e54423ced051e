import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { Rule } from '../../../domain/rules/rule';
import type { RulePartProps } from '../../rules/part-props';
import { NumberField } from '../editing/NumberField';
import { SpanFields } from './SpanFields';

const FIRST: NonNullable<Rule['repeat']> = {
  every: { amount: 1, unit: 'working-days' },
  times: null,
};
const FIRST_TIMES = 3;

/** Again and again, for a number of times or until the promise is kept. */
export function RepeatFields({ editor, vocabulary, errorAt }: RulePartProps) {
  const { say } = vocabulary;
  const { repeat } = editor.value;
  const put = (part: Partial<NonNullable<Rule['repeat']>>) =>
    editor.change({ repeat: { ...(repeat ?? FIRST), ...part } });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" fontWeight="semiBold">
        {say('limit.again')}
      </Typography>
      <Checkbox
        checked={repeat !== null}
        onCheckedChange={(isOn) => editor.change({ repeat: isOn === true ? FIRST : null })}
      >
        {say('limit.repeats')}
      </Checkbox>
      {repeat && (
        <>
          <SpanFields
            name="repeat"
            label={say('limit.every')}
            span={repeat.every}
            error={errorAt('repeat.every')}
            onSpan={(every) => put({ every })}
          />
          <Checkbox
            checked={repeat.times !== null}
            onCheckedChange={(isOn) => put({ times: isOn === true ? FIRST_TIMES : null })}
          >
            {say('limit.limited')}
          </Checkbox>
          {repeat.times !== null && (
            <NumberField
              name="repeat-times"
              label={say('limit.times-count')}
              value={repeat.times}
              min={1}
              error={errorAt('repeat.times')}
              onValue={(times) => put({ times })}
            />
          )}
        </>
      )}
    </Flex>
  );
}
