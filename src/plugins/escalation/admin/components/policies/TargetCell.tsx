import { useId } from 'react';
import { styled } from 'styled-components';
import type { Target } from '../../../domain/charter/policies';
import { BASES } from '../../../domain/clock/clock';
import { numberIn, textOfNumber } from '../../editing/typed-number';
import { useWords } from '../../words';

interface TargetCellProps {
  readonly target: Target;
  readonly refusal: string | undefined;
  readonly onTarget: (target: Target) => void;
}

/** An amount and how it is counted; each field is named after its metric and priority. */
export function TargetCell({ target, refusal, onTarget }: TargetCellProps) {
  const say = useWords();
  const errorId = useId();
  const names = {
    metric: say(`metric.${target.metric}`),
    priority: say(`priority.${target.priority}`),
  };
  return (
    <Cell>
      <span className="priority" aria-hidden>
        {names.priority}
      </span>
      <input
        type="number"
        min={0}
        step="any"
        aria-label={say('matrix.amount', names)}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : errorId}
        value={textOfNumber(target.amount)}
        onChange={(event) => onTarget({ ...target, amount: numberIn(event.target.value) })}
      />
      <select
        aria-label={say('matrix.basis', names)}
        value={target.basis}
        onChange={(event) =>
          onTarget({
            ...target,
            basis: BASES.find((one) => one === event.target.value) ?? 'working-time',
          })
        }
      >
        {BASES.map((basis) => (
          <option key={basis} value={basis}>
            {say(`matrix.basis-${basis}`)}
          </option>
        ))}
      </select>
      {refusal !== undefined && (
        <span id={errorId} className="refusal">
          {refusal}
        </span>
      )}
    </Cell>
  );
}

const Cell = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  align-items: center;

  input,
  select {
    height: 3.2rem;
    padding: 0 0.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
  }
  input {
    width: 5.4rem;
  }
  select {
    width: 12.8rem;
  }
  input:focus-visible,
  select:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }
  input[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  .priority {
    display: none;
    width: 6rem;
  }
  .refusal {
    color: ${({ theme }) => theme.colors.danger700};
    font-size: 1.2rem;
  }
  @media (max-width: 900px) {
    .priority {
      display: inline;
    }
  }
`;
