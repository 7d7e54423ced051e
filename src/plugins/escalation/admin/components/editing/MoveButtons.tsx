import { useEffect, useRef } from 'react';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { useWords } from '../../words';

interface MoveButtonsProps {
  /** What is moved, as it is called on the page. */
  readonly name: string;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Two buttons that move something up or down a list and keep the focus while it moves. */
export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  const say = useWords();
  const frame = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);

  // A row that is moved in the page loses the focus.
  useEffect(() => {
    if (pressed.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-by="${pressed.current}"]`)?.focus();
    pressed.current = null;
  }, [place]);

  function move(by: -1 | 1) {
    if (place + by < 1 || place + by > count) return;
    pressed.current = by;
    onMove(by);
  }

  return (
    <Frame ref={frame}>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          data-by={by}
          aria-disabled={place + by < 1 || place + by > count}
          aria-label={say(by < 0 ? 'move.up' : 'move.down', { name, place, count })}
          onClick={() => move(by)}
        >
          {by < 0 ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        </button>
      ))}
    </Frame>
  );
}

const Frame = styled.span`
  display: inline-flex;
  gap: 0.4rem;

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 2.8rem;
    height: 2.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    cursor: pointer;
  }
  button:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
  svg path {
    fill: ${({ theme }) => theme.colors.neutral700};
  }
`;
