import { useMemo } from 'react';
import { Typography } from '@strapi/design-system';
import { MatchPreview } from '../../../../../admin/kit/condition/MatchPreview';
import { Panel } from '../../../../../admin/kit/Panel';
import { catalogueOf, type Field } from '../../../../complaints/domain/condition/field';
import type { PolicyPartProps } from '../../policies/part-props';
import { isAlways } from '../../rules/rule-words';
import { useWords } from '../../words';
import { ConditionFields } from '../editing/ConditionFields';

type PolicyConditionProps = Pick<PolicyPartProps, 'editor'> & { readonly fields: readonly Field[] };

/** To which complaints the policy applies, and which of the newest ones that would be. */
export function PolicyCondition({ editor, fields }: PolicyConditionProps) {
  const say = useWords();
  const catalogue = useMemo(() => catalogueOf(fields), [fields]);
  const { condition, isDefault } = editor.value;
  if (isDefault) {
    return (
      <Panel title={say('policies.condition')}>
        <Typography textColor="neutral700">{say('policies.default-hint')}</Typography>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={say('policies.condition')}>
        <Typography textColor="neutral700">{say('policies.condition-hint')}</Typography>
        <ConditionFields
          label={say('policies.condition')}
          emptyWords={say('policies.condition-empty')}
          refusals={editor.refusals}
          onCondition={(next) => editor.change({ condition: next })}
          {...{ condition, catalogue }}
        />
      </Panel>
      {!isAlways(condition) && <MatchPreview condition={condition} catalogue={catalogue} />}
    </>
  );
}
