import { Checkbox, Flex } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import type { Translated } from '../../../../../kernel/translated';
import { suggestedKey } from '../../editing/suggested-key';
import type { RulePartProps } from '../../rules/part-props';
import { ruleWords } from '../../rules/rule-words';
import { Hint } from '../editing/DraftStanding';
import { KeyField } from '../editing/KeyField';
import { NameFields } from '../editing/NameFields';

/** What the rule says as a whole, its name, and whether it runs. */
export function RuleFacts({ editor, answer, vocabulary, wordsOf }: RulePartProps) {
  const { say } = vocabulary;
  const { value, refusals, isNew, change } = editor;
  const taken = answer.rules.map(({ draft }) => draft.key);
  const keyFor = ({ en }: Translated) => suggestedKey(en, 'rule', taken);
  const isOwn = !isNew || !['', keyFor(value.name)].includes(value.key);
  return (
    <Panel title={say('rules.facts')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Hint>{ruleWords(value, vocabulary)}</Hint>
        <NameFields
          name={value.name}
          refusals={refusals}
          wordsOf={wordsOf}
          onName={(name) => change({ name, key: isOwn ? value.key : keyFor(name) })}
        />
        {isNew && (
          <KeyField
            value={value.key}
            refusals={refusals}
            wordsOf={wordsOf}
            onValue={(key) => change({ key })}
          />
        )}
        <Checkbox
          checked={value.isEnabled}
          onCheckedChange={(isOn) => change({ isEnabled: isOn === true })}
        >
          {say('rules.enabled-words')}
        </Checkbox>
      </Flex>
    </Panel>
  );
}
