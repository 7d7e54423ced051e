import { useCallback } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { RunsAnswer, RunsRequest } from '../../contracts/runs';

/** GET /escalation/runs */
export function useLoadRuns(): (request: RunsRequest) => Promise<RunsAnswer> {
  const { get } = useFetchClient();
  return useCallback(
    async (request) => (await get<RunsAnswer>('/escalation/runs', { params: request })).data,
    [get],
  );
}
