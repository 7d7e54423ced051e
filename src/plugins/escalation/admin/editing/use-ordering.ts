import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';
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

/** The same list with one moved up (-1) or down (1); at either end it stays. */
export function moved<Item>(items: readonly Item[], item: Item, by: -1 | 1): readonly Item[] {
  const at = items.indexOf(item);
  const other = items[at + by];
  if (at < 0 || other === undefined) return items;
  return items.map((one, index) => {
    if (index === at) return other;
    return index === at + by ? item : one;
  });
}
