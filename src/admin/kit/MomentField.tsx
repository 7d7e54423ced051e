import { Field } from '@strapi/design-system';
import { styled } from 'styled-components';

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  /** Says in which zone the time is meant. */
  readonly hint: string;
  /** As a field for date and time holds it: `2026-12-04T17:00`. */
  readonly text: string;
  readonly earliest: string;
  readonly onText: (text: string) => void;
}

/** A date and a time on the clocks of one zone. */
export function MomentField({ name, label, hint, text, earliest, onText }: MomentFieldProps) {
  return (
    <Field.Root name={name} id={name} hint={hint} required>
      <Field.Label>{label}</Field.Label>
      <Input
        type="datetime-local"
        id={name}
        name={name}
        required
        aria-describedby={`${name}-hint`}
        value={text}
        min={earliest}
        onChange={(event) => onText(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

const Input = styled.input`
  width: 100%;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
  font: inherit;
  font-size: 1.4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
