import { styled } from 'styled-components';

interface NoticeProps {
  readonly tone: 'danger' | 'warning';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Several things to be mended, under what they have in common; the same words stand there once. */
export function Notice({ tone, title, lines }: NoticeProps) {
  return (
    <Frame $tone={tone}>
      <strong>{title}</strong>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Frame>
  );
}

const Frame = styled.div<{ $tone: NoticeProps['tone'] }>`
  padding: 1.2rem 1.6rem;
  border-inline-start: 4px solid ${({ theme, $tone }) => theme.colors[`${$tone}600`]};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  strong {
    font-weight: 600;
  }
  li {
    padding-top: 0.4rem;
  }
`;
