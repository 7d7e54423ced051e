import { useCallback } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ClocksAnswer } from '../contracts/clocks';

/** GET /escalation/clocks/:reference */
export function useLoadClocks(): (reference: string) => Promise<ClocksAnswer> {
  const { get } = useFetchClient();
  return useCallback(
    async (reference) =>
      (await get<ClocksAnswer>(`/escalation/clocks/${encodeURIComponent(reference)}`)).data,
    [get],
  );
}
