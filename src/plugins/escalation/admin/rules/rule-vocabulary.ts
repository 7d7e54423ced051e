import { useMemo } from 'react';
import { useLanguage } from '../../../../admin/kit/language';
import type { Language } from '../../../../kernel/language';
import { catalogueOf, type FieldCatalogue } from '../../../complaints/domain/condition/field';
import type { RuleNames, RulesAnswer } from '../../contracts/rules';
import { useWords, type ClockSay } from '../words';

/** What it takes to say a rule in words. */
export interface RuleVocabulary {
  readonly say: ClockSay;
  readonly language: Language;
  readonly names: RuleNames;
  readonly catalogue: FieldCatalogue;
}

export function useRuleVocabulary({ names, fields }: RulesAnswer): RuleVocabulary {
  const say = useWords();
  const language = useLanguage();
  const catalogue = useMemo(() => catalogueOf(fields), [fields]);
  return { say, language, names, catalogue };
}
