import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { addressOf, TABS, type Part } from '../addresses';
import { useWords } from '../words';

interface PartHeaderProps {
  readonly part: Part;
  readonly action?: ReactNode;
}

/** The heading of a list and the way to the other lists. */
export function PartHeader({ part, action }: PartHeaderProps) {
  const say = useWords();
  return (
    <>
      <Page.Title>{say(`part.${part}`)}</Page.Title>
      <Layouts.Header
        title={say(`part.${part}`)}
        subtitle={say(`part.${part}-hint`)}
        primaryAction={action}
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }}>
        <Tabs aria-label={say('menu.promises')}>
          {TABS.map((one) => (
            <NavLink key={one} to={addressOf(one)}>
              {say(`part.${one}`)}
            </NavLink>
          ))}
        </Tabs>
      </Box>
    </>
  );
}

const Tabs = styled.nav`
  display: flex;
  gap: 0.4rem;
  margin-bottom: 2rem;
  overflow-x: auto;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.4rem;

  a {
    padding: 1rem 1.6rem;
    border-bottom: 2px solid transparent;
    color: ${({ theme }) => theme.colors.neutral700};
    text-decoration: none;
    white-space: nowrap;
  }
  a:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }
  a[aria-current='page'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
