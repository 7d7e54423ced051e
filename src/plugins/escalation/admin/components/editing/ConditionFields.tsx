import { Typography } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import type { Condition } from '../../../../complaints/domain/condition/condition';
import { conditionWords } from '../../../../complaints/domain/condition/condition-words';
import { catalogueOf, type Field } from '../../../../complaints/domain/condition/field';
import type { Refusal } from '../../../contracts/drafts';

interface ConditionFieldsProps {
  readonly condition: Condition;
  readonly fields: readonly Field[];
  readonly refusals: readonly Refusal[];
  readonly wordsOf: (refusal: Refusal) => string;
  readonly onCondition: (condition: Condition) => void;
}

export function ConditionFields({ condition, fields }: ConditionFieldsProps) {
  return <Typography>{conditionWords(condition, catalogueOf(fields), useLanguage())}</Typography>;
}
