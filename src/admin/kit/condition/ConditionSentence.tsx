import { Typography } from '@strapi/design-system';
import type { Condition } from '../../../plugins/complaints/domain/condition/condition';
import { conditionWords } from '../../../plugins/complaints/domain/condition/condition-words';
import type { FieldCatalogue } from '../../../plugins/complaints/domain/condition/field';
import { useLanguage } from '../language';

interface ConditionSentenceProps {
  readonly condition: Condition;
  readonly catalogue: FieldCatalogue;
}

/** A condition as one would say it. */
export function ConditionSentence({ condition, catalogue }: ConditionSentenceProps) {
  const language = useLanguage();
  const words = conditionWords(condition, catalogue, language);
  return (
    <Typography tag="p" textColor="neutral800">
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {!words.endsWith('…') && (language === 'en' ? '.' : '。')}
    </Typography>
  );
}
