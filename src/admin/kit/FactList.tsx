import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Names and values side by side; a long value goes under its name. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <List>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </List>
  );
}

const List = styled.dl`
  display: grid;
  gap: 0.8rem;
  font-size: 1.4rem;
  line-height: 1.43;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    justify-content: space-between;
  }
  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
