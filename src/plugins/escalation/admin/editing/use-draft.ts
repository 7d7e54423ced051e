import { useState } from 'react';
import { sameContent } from './same-content';

export interface Draft<Value> {
  readonly value: Value;
  readonly isChanged: boolean;
  readonly change: (part: Partial<Value>) => void;
  /** As it was last kept. */
  readonly discard: () => void;
  /** What the server has kept: the draft begins anew from it. */
  readonly begin: (kept: Value) => void;
}

/** Something as somebody is editing it; nothing is kept before it is saved. */
export function useDraft<Value extends object>(first: Value): Draft<Value> {
  const [kept, setKept] = useState(first);
  const [value, setValue] = useState(first);
  return {
    value,
    isChanged: !sameContent(kept, value),
    change: (part) => setValue((before) => ({ ...before, ...part })),
    discard: () => setValue(kept),
    begin: (next) => {
      setKept(next);
      setValue(next);
    },
  };
}
