import { Flex } from '@strapi/design-system';
import { CheckCircle, Pencil, Star, WarningCircle } from '@strapi/icons';
import { Chip } from '../../../../../admin/kit/Chip';
import type { DraftFile } from '../../../contracts/drafts';
import { useWords } from '../../words';

interface DraftChipProps {
  readonly standing: Pick<DraftFile<unknown>, 'problems' | 'isPublished'>;
  readonly isDefault?: boolean;
}

/** Whether a draft is in force, is still to be published, or cannot be. */
export function DraftChip({ standing, isDefault = false }: DraftChipProps) {
  const say = useWords();
  const { problems, isPublished } = standing;
  return (
    <Flex gap={2} wrap="wrap">
      {isDefault && <Chip tone="primary" icon={Star} words={say('policies.default')} />}
      {problems.length > 0 && (
        <Chip tone="danger" icon={WarningCircle} words={say('draft.has-problems')} />
      )}
      {problems.length === 0 && isPublished && (
        <Chip tone="success" icon={CheckCircle} words={say('draft.published')} />
      )}
      {problems.length === 0 && !isPublished && (
        <Chip tone="warning" icon={Pencil} words={say('draft.not-published')} />
      )}
    </Flex>
  );
}
