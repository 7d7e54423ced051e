import { styled } from 'styled-components';

/** A text box of one line that grows with what is written in it. */
export const GrowingText = styled.textarea.attrs({ rows: 1 })`
  display: block;
  width: 100%;
  min-height: 4rem;
  max-height: 40rem;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  field-sizing: content;
  font: inherit;
  font-size: 1.4rem;
  line-height: 1.5;
  resize: vertical;

  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }
  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  &:disabled {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
