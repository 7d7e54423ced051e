import { useEffect, useRef, type RefObject } from 'react';

interface FocusAfterChange {
  readonly frame: RefObject<HTMLDivElement>;
  /** The next part at that place, once it is there. */
  readonly onPart: (index: number) => void;
  /** The button that adds a line: where one is left when a line has gone. */
  readonly onAdding: () => void;
}

/** Moves the focus to what has come, or near what has gone; otherwise it would fall to the top of the page. */
export function useFocusAfterChange(): FocusAfterChange {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | 'adding' | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (wanted.current === null || !element) return;
    const target =
      wanted.current === 'adding'
        ? element.querySelector<HTMLElement>(':scope > div > [data-add]')
        : partsOf(element)[wanted.current]?.querySelector<HTMLElement>('[role=combobox]');
    wanted.current = null;
    target?.focus();
  });

  return {
    frame,
    onPart: (index) => {
      wanted.current = index;
    },
    onAdding: () => {
      wanted.current = 'adding';
    },
  };
}

function partsOf(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(':scope > ul > li')];
}
