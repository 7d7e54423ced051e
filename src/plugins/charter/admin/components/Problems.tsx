import { Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { Panel } from '../../../../admin/kit/Panel';
import type { CharterState } from '../../contracts/state';
import { chapterAddress, chapterIn } from '../chapter-address';
import { nameWords, problemWords } from '../name-words';
import { useWords } from '../words';

type Problem = CharterState['problems'][number];

/** Why the drafts cannot be published, each with the way to where it is mended. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useWords();
  if (problems.length === 0) return null;
  return (
    <Panel
      title={say('problems.title')}
      action={<Typography>{say('problems.count', { count: problems.length })}</Typography>}
    >
      <List>
        {problems.map((problem, index) => (
          <ProblemLine key={index} problem={problem} />
        ))}
      </List>
    </Panel>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const say = useWords();
  const { check, chapter, entry, message } = problem;
  const address = chapterAddress(chapter, entry);
  const chapterWords = nameWords(say, 'chapter', chapterIn(chapter));
  return (
    <li>
      <WarningCircle aria-hidden width="1.6rem" height="1.6rem" />
      <div>
        <strong>{problemWords(say, check, message)}</strong>
        <p>
          {chapterWords}
          {entry && (
            <>
              {' · '}
              <code>{entry}</code>
            </>
          )}
        </p>
        <small lang="en">{message}</small>
      </div>
      {address && (
        <Link to={address} aria-label={`${say('problems.mend')}: ${chapterWords} ${entry ?? ''}`}>
          {say('problems.mend')}
        </Link>
      )}
    </li>
  );
}

const List = styled.ul`
  display: grid;
  gap: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  li {
    display: flex;
    gap: 1.2rem;
    padding: 1.2rem;
    border-inline-start: 4px solid ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  li > div {
    flex: 1;
    overflow-wrap: anywhere;
  }
  svg {
    flex: none;
    margin-top: 0.2rem;
  }
  svg path {
    fill: ${({ theme }) => theme.colors.danger600};
  }
  small {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  strong {
    font-weight: 600;
  }
  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
