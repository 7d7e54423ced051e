import { Link as StrapiLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useLanguage, useTranslated } from '../../../../../admin/kit/language';
import { Panel } from '../../../../../admin/kit/Panel';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { catalogueOf } from '../../../../complaints/domain/condition/field';
import { conditionWords } from '../../../../complaints/domain/condition/condition-words';
import type { PoliciesAnswer, PolicyFile } from '../../../contracts/policies';
import { addressOf } from '../../addresses';
import { useMayWrite } from '../../editing/use-may-write';
import { useOrdering, type Ordering } from '../../editing/use-ordering';
import { useWords } from '../../words';
import { DraftChip } from '../editing/DraftChip';
import { MoveButtons } from '../editing/MoveButtons';

interface PolicyTableProps {
  readonly answer: PoliciesAnswer;
}

export function PolicyTable({ answer }: PolicyTableProps) {
  const say = useWords();
  const mayWrite = useMayWrite();
  const lineOf = usePolicyLine(answer);
  const ordering = useOrdering('policies', inOrderOfTrying(answer.policies));
  const policies = ordering.keys.flatMap(
    (key) => answer.policies.find(({ draft }) => draft.key === key) ?? [],
  );
  return (
    <Panel title={say('part.policies')}>
      <Typography textColor="neutral700">{say('policies.order-hint')}</Typography>
      <PlainTable
        label={say('part.policies')}
        stacks
        heads={[
          ...[say('policies.order'), say('policies.name'), say('policies.applies')],
          ...[say('policies.calendar'), say('policies.standing')],
        ]}
        rows={policies.map((file, index) => ({
          key: file.draft.key,
          cells: [
            mayWrite && !file.draft.isDefault ? (
              <Mover key="order" {...{ file, ordering, place: index + 1 }} policies={policies} />
            ) : (
              index + 1
            ),
            ...lineOf(file),
          ],
        }))}
      />
    </Panel>
  );
}

interface MoverProps {
  readonly file: PolicyFile;
  readonly policies: readonly PolicyFile[];
  readonly place: number;
  readonly ordering: Ordering;
}

function Mover({ file, policies, place, ordering }: MoverProps) {
  const translated = useTranslated();
  const movable = policies.filter(({ draft }) => !draft.isDefault).length;
  return (
    <MoveButtons
      name={translated(file.draft.name)}
      place={place}
      count={movable}
      onMove={(by) => void ordering.move(file.draft.key, by)}
    />
  );
}

/** The default is tried last, wherever it stands. */
function inOrderOfTrying(policies: readonly PolicyFile[]): readonly string[] {
  const [defaults, others] = [true, false].map((isDefault) =>
    policies.filter(({ draft }) => draft.isDefault === isDefault),
  );
  return [...(others ?? []), ...(defaults ?? [])].map(({ draft }) => draft.key);
}

function usePolicyLine({ calendars, fields }: PoliciesAnswer) {
  const say = useWords();
  const language = useLanguage();
  const translated = useTranslated();
  const catalogue = catalogueOf(fields);
  return ({ draft, ...standing }: PolicyFile) => [
    <StrapiLink key="name" tag={Link} to={addressOf('policies', draft.key)}>
      {translated(draft.name)}
    </StrapiLink>,
    draft.isDefault
      ? say('policies.applies-otherwise')
      : conditionWords(draft.condition, catalogue, language),
    calendars.find(({ key }) => key === draft.calendarKey)?.name ?? draft.calendarKey,
    <DraftChip key="standing" standing={standing} isDefault={draft.isDefault} />,
  ];
}
