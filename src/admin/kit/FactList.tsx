import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface FactListProps {
  readonly facts: readonly Fact[];
  /** In a wide place values stand right beside their names. */
  readonly isWide?: boolean;
}

/** Names and values side by side; a long value goes under its name. */
export function FactList({ facts, isWide = false }: FactListProps) {
  return (
    <List $isWide={isWide}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </List>
  );
}

const List = styled.dl<{ $isWide: boolean }>`
  display: grid;
  gap: 0.8rem;
  font-size: 1.4rem;
  line-height: 1.43;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    justify-content: ${({ $isWide }) => ($isWide ? 'flex-start' : 'space-between')};
  }
  dt {
    min-width: ${({ $isWide }) => ($isWide ? '12rem' : '0')};
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
