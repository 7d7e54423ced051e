import { useCallback } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Overview, OverviewAsked } from '../contracts/overview';

/** GET /insights/overview */
export function useLoadOverview(): (request: OverviewAsked) => Promise<Overview> {
  const { get } = useFetchClient();
  return useCallback(
    async (request) =>
      (await get<Overview>(`/insights/overview?${new URLSearchParams(request)}`)).data,
    [get],
  );
}
