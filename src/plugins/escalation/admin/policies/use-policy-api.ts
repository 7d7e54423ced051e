import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Refusals } from '../../contracts/drafts';
import type { PoliciesAnswer, PolicyTryOut, PolicyTryOutRequest } from '../../contracts/policies';

export interface PolicyApi {
  readonly list: () => Promise<PoliciesAnswer>;
  readonly tryOut: (request: PolicyTryOutRequest) => Promise<PolicyTryOut | Refusals>;
}

const SPOKEN = { validateStatus: (status: number) => status === 422 };

export function usePolicyApi(): PolicyApi {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      list: async () => (await get<PoliciesAnswer>('/escalation/policies')).data,
      tryOut: async (request) =>
        (await post<PolicyTryOut | Refusals>('/escalation/policies/try-out', request, SPOKEN)).data,
    }),
    [get, post],
  );
}
