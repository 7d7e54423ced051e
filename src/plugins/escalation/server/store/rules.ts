import { ruleSchema, type Rule } from '../../domain/rules/rule';
import { ruleDraft } from './charter-drafts';
import type { DraftKind } from './drafts';

const LONGEST_TITLE = 120;

export const RULES: DraftKind<Rule> = {
  chapter: 'rules',
  uid: 'plugin::escalation.rule',
  table: 'escalation_rules',
  schema: ruleSchema,
  draftOf: ruleDraft,
  besides: ({ name }) => ({ title: name.en.slice(0, LONGEST_TITLE) }),
};
