import { Layouts } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { MatchPreview } from '../../../../../admin/kit/condition/MatchPreview';
import { Panel } from '../../../../../admin/kit/Panel';
import { inLanguage } from '../../../../../kernel/translated';
import type { Refusal } from '../../../contracts/drafts';
import type { RuleFile, RulesAnswer } from '../../../contracts/rules';
import { draftRefusalWords } from '../../editing/draft-refusal-words';
import { refusalsAt } from '../../editing/refusal-at';
import { useDraftEditor } from '../../editing/use-draft-editor';
import { BLANK_RULE } from '../../rules/blank';
import type { RulePartProps } from '../../rules/part-props';
import { useRuleVocabulary } from '../../rules/rule-vocabulary';
import { ConditionFields } from '../editing/ConditionFields';
import { DraftHeader } from '../editing/DraftHeader';
import { DraftStanding } from '../editing/DraftStanding';
import { LimitsPanel } from './LimitsPanel';
import { RuleFacts } from './RuleFacts';
import { StepsPanel } from './StepsPanel';
import { TriggerPanel } from './TriggerPanel';

interface RuleEditorProps {
  readonly answer: RulesAnswer;
  /** Null for one that is still to be made. */
  readonly file: RuleFile | null;
}

/** One rule, put together as a sentence: when, if, then, and how often. */
export function RuleEditor({ answer, file }: RuleEditorProps) {
  const vocabulary = useRuleVocabulary(answer);
  const { say, language, catalogue } = vocabulary;
  const editor = useDraftEditor('rules', file?.draft ?? BLANK_RULE, file);
  const wordsOf = (refusal: Refusal) => draftRefusalWords(say, 'rules', refusal);
  const errorAt = (path: string) => refusalsAt(editor.refusals, path).map(wordsOf)[0];
  const parts: RulePartProps = { editor, answer, vocabulary, wordsOf, errorAt };
  const { name, condition } = editor.value;
  return (
    <>
      <DraftHeader editor={editor} title={inLanguage(name, language) || say('rules.new')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DraftStanding editor={editor} wordsOf={wordsOf} />
          <RuleFacts {...parts} />
          <TriggerPanel {...parts} />
          <Panel title={say('rules.if')}>
            <ConditionFields
              label={say('rules.if')}
              emptyWords={say('rules.if-always')}
              refusals={editor.refusals}
              onCondition={(next) => editor.change({ condition: next })}
              {...{ condition, catalogue }}
            />
          </Panel>
          <MatchPreview condition={condition} catalogue={catalogue} />
          <StepsPanel {...parts} />
          <LimitsPanel {...parts} />
        </Flex>
      </Layouts.Content>
    </>
  );
}
