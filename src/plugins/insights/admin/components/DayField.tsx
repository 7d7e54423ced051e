import { styled } from 'styled-components';

interface DayFieldProps {
  readonly words: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A day by the browser's own date box, which every phone and every screen reader knows. */
export function DayField({ words, day, onDay }: DayFieldProps) {
  return (
    <Label>
      {words}
      <input type="date" value={day} onChange={(event) => onDay(event.target.value)} />
    </Label>
  );
}

const Label = styled.label`
  display: grid;
  gap: 0.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  font-weight: 600;

  input {
    height: 3.4rem;
    padding: 0 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    color-scheme: ${({ theme }) => theme.colorScheme};
    font: inherit;
    font-size: 1.4rem;
    font-weight: 400;
  }
  input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
