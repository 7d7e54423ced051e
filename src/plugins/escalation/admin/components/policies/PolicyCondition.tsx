import { Typography } from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import type { Field } from '../../../../complaints/domain/condition/field';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { ConditionFields } from '../editing/ConditionFields';

/** To which complaints the policy applies. */
export function PolicyCondition(props: PolicyPartProps & { readonly fields: readonly Field[] }) {
  const say = useWords();
  const { editor, wordsOf, fields } = props;
  const { condition, isDefault } = editor.value;
  return (
    <Panel title={say('policies.condition')}>
      <Typography textColor="neutral700">
        {say(isDefault ? 'policies.default-hint' : 'policies.condition-hint')}
      </Typography>
      {!isDefault && (
        <ConditionFields
          {...{ condition, fields, wordsOf }}
          refusals={editor.refusals}
          onCondition={(next) => editor.change({ condition: next })}
        />
      )}
    </Panel>
  );
}
