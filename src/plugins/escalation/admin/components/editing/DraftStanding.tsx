import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Refusal } from '../../../contracts/drafts';
import type { DraftEditor } from '../../editing/use-draft-editor';
import { useMayWrite } from '../../editing/use-may-write';
import { useWords } from '../../words';
import { Notice } from './Notice';

interface DraftStandingProps {
  readonly editor: Pick<
    DraftEditor<object>,
    'isChanged' | 'isNew' | 'isPublished' | 'refusals' | 'problems'
  >;
  readonly wordsOf: (refusal: Refusal) => string;
}

/** Above the fields: why it was not saved, why it cannot be published, or that it has yet to be. */
export function DraftStanding({ editor, wordsOf }: DraftStandingProps) {
  const say = useWords();
  const mayWrite = useMayWrite();
  const { refusals, problems, isChanged, isNew, isPublished } = editor;
  const listed = refusals.length > 0 ? refusals : problems;
  return (
    <div role="alert">
      {!mayWrite && <Typography>{say('draft.read-only')}</Typography>}
      {listed.length > 0 && (
        <Notice
          tone={refusals.length > 0 ? 'danger' : 'warning'}
          title={say(refusals.length > 0 ? 'draft.refused' : 'draft.problems')}
          lines={listed.map(wordsOf)}
        />
      )}
      {listed.length === 0 && !isChanged && !isNew && !isPublished && (
        <Hint>
          {say('draft.publish-hint')} <Link to="/plugins/charter">{say('draft.to-charter')}</Link>
        </Hint>
      )}
    </div>
  );
}

export const Hint = styled.p`
  padding: 1.2rem 1.6rem;
  border-inline-start: 4px solid ${({ theme }) => theme.colors.primary600};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
