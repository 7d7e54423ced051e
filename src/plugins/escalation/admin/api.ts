import { useCallback } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ClocksAnswer } from '../contracts/clocks';
import type { ExtensionRefused, ExtensionRequestBody } from '../contracts/extension';

/** GET /escalation/clocks/:reference */
export function useLoadClocks(): (reference: string) => Promise<ClocksAnswer> {
  const { get } = useFetchClient();
  return useCallback(
    async (reference) =>
      (await get<ClocksAnswer>(`/escalation/clocks/${encodeURIComponent(reference)}`)).data,
    [get],
  );
}

/** POST /escalation/complaints/:reference/extension; null when the promise was put off. */
export function useExtend(): (
  reference: string,
  request: ExtensionRequestBody,
) => Promise<ExtensionRefused | null> {
  const { post } = useFetchClient();
  return useCallback(
    async (reference, request) => {
      const path = `/escalation/complaints/${encodeURIComponent(reference)}/extension`;
      const answer = await post<ExtensionRefused | ''>(path, request, SPOKEN);
      return answer.status === 204 || !answer.data ? null : answer.data;
    },
    [post],
  );
}

/** Refusals that say in words why, and what to do. */
const SPOKEN = { validateStatus: (status: number) => [204, 403, 404, 409, 422].includes(status) };
