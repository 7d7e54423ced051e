import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface DetailsProps {
  readonly words: string;
  readonly children: ReactNode;
}

/** What only some want to read, behind a line that opens it. */
export function Details({ words, children }: DetailsProps) {
  return (
    <Frame>
      <summary>{words}</summary>
      {children}
    </Frame>
  );
}

const Frame = styled.details`
  padding-top: 1.2rem;
  font-size: 1.4rem;
  line-height: 1.43;

  summary {
    padding-bottom: 0.8rem;
    color: ${({ theme }) => theme.colors.primary700};
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
