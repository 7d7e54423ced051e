import { useState } from 'react';
import { afterSending, draftKey, keepDraft, readDraft, type Draft } from './draft';

export interface DraftBox {
  readonly draft: Draft;
  readonly write: (change: Partial<Draft>) => void;
  /** Takes away the text of the mode that was sent. */
  readonly sent: (mode: Draft['mode']) => void;
}

/** A draft that outlives a reload or a crash of the browser: kept with every letter, gone when it was sent. */
export function useDraft(personId: number, reference: string): DraftBox {
  const key = draftKey(personId, reference);
  const [draft, setDraft] = useState(() => readDraft(window.localStorage, key));

  function put(next: Draft) {
    setDraft(next);
    keepDraft(window.localStorage, key, next);
  }

  return {
    draft,
    write: (change) => put({ ...draft, ...change }),
    sent: (mode) => put(afterSending({ ...draft, mode })),
  };
}
