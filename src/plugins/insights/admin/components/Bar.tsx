import { styled } from 'styled-components';

interface BarProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly tone: 'plain' | 'kept';
}

/** A share as a length; the number that it draws stands beside it in words. */
export function Bar({ share, tone }: BarProps) {
  return (
    <Track aria-hidden $isBounded={tone === 'kept'}>
      <Length $share={share} $tone={tone} />
    </Track>
  );
}

const Track = styled.div<{ $isBounded: boolean }>`
  width: 100%;
  min-width: 8rem;
  height: 0.6rem;
  margin-top: 0.4rem;
  border-radius: 0.3rem;
  background: ${({ theme, $isBounded }) => ($isBounded ? theme.colors.neutral200 : 'transparent')};
  overflow: hidden;
`;

const Length = styled.div<{ $share: number; $tone: BarProps['tone'] }>`
  width: ${({ $share }) => Math.round($share * 1000) / 10}%;
  height: 100%;
  border-radius: 0.3rem;
  background: ${({ theme, $tone }) =>
    $tone === 'kept' ? theme.colors.primary600 : theme.colors.neutral500};
`;
