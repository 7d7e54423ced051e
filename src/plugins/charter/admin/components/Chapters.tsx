import { Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { Panel } from '../../../../admin/kit/Panel';
import { CHAPTERS, chapterAddress } from '../chapter-address';
import { nameWords } from '../name-words';
import { useWords } from '../words';

/** The way to every chapter's entries. */
export function Chapters() {
  const say = useWords();
  return (
    <Panel title={say('chapters.title')}>
      <Typography textColor="neutral600">{say('chapters.hint')}</Typography>
      <Links>
        {CHAPTERS.map((chapter) => (
          <li key={chapter}>
            <Link to={chapterAddress(chapter) ?? ''}>
              <Pencil aria-hidden width="1.4rem" height="1.4rem" />
              {say('edit', { chapter: nameWords(say, 'chapter', chapter) })}
            </Link>
          </li>
        ))}
      </Links>
    </Panel>
  );
}

const Links = styled.ul`
  display: grid;
  gap: 0.8rem;
  grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
  padding-top: 1.2rem;
  font-size: 1.4rem;

  a {
    display: flex;
    align-items: center;
    gap: 0.8rem;
    padding: 1rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: none;
  }
  a:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  svg path {
    fill: currentColor;
  }
`;
