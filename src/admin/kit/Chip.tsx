import type { ComponentType, SVGProps } from 'react';
import { styled, type DefaultTheme } from 'styled-components';

export type Tone = 'danger' | 'warning' | 'success' | 'primary' | 'neutral';

interface ChipProps {
  readonly tone: Tone;
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>;
  readonly words: string;
}

/** A state in colour, sign and words, so that none of the three is needed to read it. */
export function Chip({ tone, icon: Icon, words }: ChipProps) {
  return (
    <Frame $tone={tone}>
      <Icon width="1.4rem" height="1.4rem" aria-hidden />
      <span>{words}</span>
    </Frame>
  );
}

const Frame = styled.span<{ $tone: Tone }>`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  padding: 0.3rem 0.8rem;
  border: 1px solid ${({ theme, $tone }) => colours(theme, $tone).edge};
  border-radius: 1.2rem;
  background: ${({ theme, $tone }) => colours(theme, $tone).ground};
  color: ${({ theme, $tone }) => colours(theme, $tone).text};
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 1.4;
  white-space: nowrap;

  @media (max-width: 640px) {
    white-space: normal;
  }

  svg {
    flex: none;
    fill: currentColor;
  }
  svg path {
    fill: currentColor;
  }
`;

function colours({ colors }: DefaultTheme, tone: Tone) {
  switch (tone) {
    case 'danger':
      return { ground: colors.danger100, edge: colors.danger600, text: colors.danger700 };
    case 'warning':
      return { ground: colors.warning100, edge: colors.warning600, text: colors.warning700 };
    case 'success':
      return { ground: colors.success100, edge: colors.success200, text: colors.success700 };
    case 'primary':
      return { ground: colors.primary100, edge: colors.primary200, text: colors.primary700 };
    default:
      return { ground: colors.neutral100, edge: colors.neutral300, text: colors.neutral800 };
  }
}
