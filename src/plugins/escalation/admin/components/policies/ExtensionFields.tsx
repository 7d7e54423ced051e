import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { refusalsAt } from '../../editing/refusal-at';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { NumberField } from '../editing/NumberField';

const FIRST = { times: 1, hours: 8 };

/** Whether, how often and by how much a promise may be put off. */
export function ExtensionFields({ editor, wordsOf }: PolicyPartProps) {
  const say = useWords();
  const { extension } = editor.value;
  const errorAt = (field: string) =>
    refusalsAt(editor.refusals, `extension.${field}`).map(wordsOf)[0];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" fontWeight="semiBold">
        {say('policies.extension')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('policies.extension-hint')}
      </Typography>
      <Checkbox
        checked={extension !== null}
        onCheckedChange={(isOn) => editor.change({ extension: isOn === true ? FIRST : null })}
      >
        {say('policies.extension-allowed')}
      </Checkbox>
      {extension && (
        <Flex gap={4} wrap="wrap" alignItems="flex-start">
          <NumberField
            name="extension-times"
            label={say('policies.extension-times')}
            value={extension.times}
            min={1}
            error={errorAt('times')}
            onValue={(times) => editor.change({ extension: { ...extension, times } })}
          />
          <NumberField
            name="extension-hours"
            label={say('policies.extension-hours')}
            value={extension.hours}
            error={errorAt('hours')}
            onValue={(hours) => editor.change({ extension: { ...extension, hours } })}
          />
        </Flex>
      )}
    </Flex>
  );
}
