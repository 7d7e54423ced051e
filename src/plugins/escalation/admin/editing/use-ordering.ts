import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';
import { moved } from './moved';
import { useDraftApi } from './use-draft-api';

export interface Ordering {
  readonly keys: readonly string[];
  /** Moves one up (-1) or down (1) and keeps the new order. */
  readonly move: (key: string, by: -1 | 1) => Promise<void>;
}

/** The order of drafts as the page shows it: at once, and back again when it could not be kept. */
export function useOrdering(kind: 'policies' | 'rules', first: readonly string[]): Ordering {
  const say = useWords();
  const api = useDraftApi(kind);
  const { toggleNotification } = useNotification();
  const [keys, setKeys] = useState(first);

  async function move(key: string, by: -1 | 1) {
    const next = moved(keys, key, by);
    setKeys(next);
    try {
      await api.order(next);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setKeys(keys);
      toggleNotification({ type: 'danger', message: say('draft.not-ordered') });
    }
  }

  return { keys, move };
}
