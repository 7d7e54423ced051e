import type { Refusal } from '../../contracts/drafts';
import type { RulesAnswer } from '../../contracts/rules';
import type { Rule } from '../../domain/rules/rule';
import type { DraftEditor } from '../editing/use-draft-editor';
import type { RuleVocabulary } from './rule-vocabulary';

/** What every part of the rule's editor is given. */
export interface RulePartProps {
  readonly editor: DraftEditor<Rule>;
  readonly answer: RulesAnswer;
  readonly vocabulary: RuleVocabulary;
  readonly wordsOf: (refusal: Refusal) => string;
  /** The first refusal at a place of the rule, in words. */
  readonly errorAt: (path: string) => string | undefined;
}
