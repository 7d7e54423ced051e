import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { Nothing } from '../../../../../admin/kit/Plain';
import { Panel } from '../../../../../admin/kit/Panel';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { inLanguage } from '../../../../../kernel/translated';
import type { RuleFile, RulesAnswer } from '../../../contracts/rules';
import { useMayWrite } from '../../editing/use-may-write';
import { useOrdering, type Ordering } from '../../editing/use-ordering';
import { isFiltering, isWanted, NO_FILTER } from '../../rules/filter-rules';
import { useRuleVocabulary } from '../../rules/rule-vocabulary';
import { ruleWords } from '../../rules/rule-words';
import { DraftChip } from '../editing/DraftChip';
import { MoveButtons } from '../editing/MoveButtons';
import { EnabledSwitch } from './EnabledSwitch';
import { RuleFilterFields } from './RuleFilterFields';
import { RuleLine } from './RuleLine';

interface RuleTableProps {
  readonly answer: RulesAnswer;
  readonly onChanged: () => void;
}

/** The rules in their order; while some are looked for, the order stays as it is. */
export function RuleTable({ answer, onChanged }: RuleTableProps) {
  const vocabulary = useRuleVocabulary(answer);
  const { say, language } = vocabulary;
  const mayWrite = useMayWrite();
  const [filter, setFilter] = useState(NO_FILTER);
  const ordering = useOrdering(
    'rules',
    answer.rules.map(({ draft }) => draft.key),
  );
  const mayMove = mayWrite && !isFiltering(filter);
  const nameOf = ({ draft }: RuleFile) => inLanguage(draft.name, language);
  const wanted = ordering.keys
    .flatMap((key) => answer.rules.find(({ draft }) => draft.key === key) ?? [])
    .filter((file) =>
      isWanted(file, `${nameOf(file)} ${ruleWords(file.draft, vocabulary)}`, filter),
    );
  const cellsOf = (file: RuleFile) => [
    <Place key="order" {...{ ordering, mayMove }} name={nameOf(file)} of={file.draft.key} />,
    <RuleLine key="line" rule={file.draft} vocabulary={vocabulary} />,
    <EnabledSwitch key="enabled" file={file} name={nameOf(file)} onChanged={onChanged} />,
    <DraftChip key="standing" standing={file} />,
  ];
  return (
    <Panel title={say('part.rules')}>
      <Typography textColor="neutral700">{say('rules.order-hint')}</Typography>
      <RuleFilterFields filter={filter} onFilter={setFilter} />
      {wanted.length === 0 && <Nothing words={say('rules.none-wanted')} />}
      {wanted.length > 0 && (
        <PlainTable
          label={say('part.rules')}
          stacks
          heads={[
            ...[say('rules.order'), say('rules.rule')],
            ...[say('rules.enabled'), say('rules.standing')],
          ]}
          rows={wanted.map((file) => ({ key: file.draft.key, cells: cellsOf(file) }))}
        />
      )}
    </Panel>
  );
}

interface PlaceProps {
  readonly ordering: Ordering;
  readonly mayMove: boolean;
  readonly name: string;
  /** The key of the rule. */
  readonly of: string;
}

/** Where a rule stands, and how to move it. */
function Place({ ordering, mayMove, name, of }: PlaceProps) {
  const place = ordering.keys.indexOf(of) + 1;
  if (!mayMove) return <span>{place}</span>;
  return (
    <MoveButtons
      name={name}
      place={place}
      count={ordering.keys.length}
      onMove={(by) => void ordering.move(of, by)}
    />
  );
}
