import { useEffect, useState } from 'react';
import type { MoveCounts, MoveLine } from '../../contracts/moves';
import { useWords } from '../words';
import { useMovesApi } from './use-moves-api';

/** A preview as far as it has been read. */
export interface Previewed {
  readonly at: number;
  readonly counts: MoveCounts;
  readonly lines: readonly MoveLine[];
  readonly next: number | null;
}

export interface PreviewPages {
  /** Null while nothing has come. */
  readonly preview: Previewed | null;
  /** Why nothing comes; empty when nothing is wrong. */
  readonly trouble: string;
  readonly isBusy: boolean;
  readonly load: () => Promise<void>;
}

/** What moving to a charter would change, page by page; every page is reckoned as of the moment of the first. */
export function usePreviewPages(charterNumber: number): PreviewPages {
  const say = useWords();
  const api = useMovesApi();
  const [preview, setPreview] = useState<Previewed | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function load() {
    setBusy(true);
    try {
      const { at, next } = preview ?? {};
      const page = await api.preview({ charterNumber, at, after: next ?? undefined });
      setTrouble('refusal' in page ? say(`moving.refused-${page.refusal.code}`) : '');
      if ('refusal' in page) return;
      const counts = page.counts ?? preview?.counts;
      const lines = [...(preview?.lines ?? []), ...page.lines];
      if (counts) setPreview({ at: page.at, counts, lines, next: page.next });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setTrouble(say('moving.failed'));
    } finally {
      setBusy(false);
    }
  }

  useEffect(() => {
    void load();
    // The first page is read once; what follows is asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `load` is another one each time
  }, []);

  return { preview, trouble, isBusy, load };
}
