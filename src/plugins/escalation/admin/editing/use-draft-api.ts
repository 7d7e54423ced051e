import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { DraftFile, KeptDraft, Refusals } from '../../contracts/drafts';

export interface DraftApi<Draft> {
  readonly create: (draft: Draft) => Promise<DraftFile<Draft> | Refusals>;
  /** `changed` when somebody else has saved meanwhile. */
  readonly save: (
    key: string,
    kept: KeptDraft<Draft>,
  ) => Promise<DraftFile<Draft> | Refusals | 'changed'>;
  /** Null when it is deleted. */
  readonly remove: (key: string) => Promise<Refusals | null>;
  readonly order: (keys: readonly string[]) => Promise<void>;
}

const SPOKEN = { validateStatus: (status: number) => status === 422 };
const SAVED = { validateStatus: (status: number) => status === 422 || status === 409 };

/** The drafts of one chapter, which are all kept in the same way. */
export function useDraftApi<Draft>(kind: 'policies' | 'rules'): DraftApi<Draft> {
  const { post, put, del } = useFetchClient();
  return useMemo(() => {
    const root = `/escalation/${kind}`;
    const addressOf = (key: string) => `${root}/${encodeURIComponent(key)}`;
    return {
      create: async (draft) =>
        (await post<DraftFile<Draft> | Refusals>(root, { draft }, SPOKEN)).data,
      save: async (key, kept) => {
        const { version, draft } = kept;
        const body = { version, draft };
        const { data } = await put<DraftFile<Draft> | Refusals | Conflict>(
          addressOf(key),
          body,
          SAVED,
        );
        return 'error' in data ? 'changed' : data;
      },
      remove: async (key) => {
        const { data } = await del<Refusals | object>(addressOf(key), SPOKEN);
        return 'refusals' in data ? data : null;
      },
      order: async (keys) => void (await post(`${root}/order`, { keys })),
    };
  }, [kind, post, put, del]);
}

/** Strapi's answer to a conflict. */
interface Conflict {
  readonly error: object;
}
