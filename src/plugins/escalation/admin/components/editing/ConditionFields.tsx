import { Box } from '@strapi/design-system';
import { ConditionEditor } from '../../../../../admin/kit/condition/ConditionEditor';
import { ConditionSentence } from '../../../../../admin/kit/condition/ConditionSentence';
import type { Condition } from '../../../../complaints/domain/condition/condition';
import type { FieldCatalogue } from '../../../../complaints/domain/condition/field';
import type { Refusal } from '../../../contracts/drafts';
import { isAlways } from '../../rules/rule-words';
import { refusalsAt } from '../../editing/refusal-at';

interface ConditionFieldsProps {
  readonly label: string;
  readonly emptyWords: string;
  readonly condition: Condition;
  readonly catalogue: FieldCatalogue;
  readonly refusals: readonly Refusal[];
  readonly onCondition: (condition: Condition) => void;
}

/** The condition of a draft, to be put together and to be read as a sentence. */
export function ConditionFields({ condition, refusals, ...rest }: ConditionFieldsProps) {
  const { label, emptyWords, catalogue, onCondition } = rest;
  return (
    <>
      <Box paddingTop={3} paddingBottom={3}>
        {!isAlways(condition) && <ConditionSentence condition={condition} catalogue={catalogue} />}
      </Box>
      <ConditionEditor
        {...{ label, emptyWords, catalogue }}
        value={condition}
        onChange={onCondition}
        showsGaps={refusalsAt(refusals, 'condition').length > 0}
      />
    </>
  );
}
