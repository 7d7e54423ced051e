import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { CharterState, PublishRequest } from '../contracts/state';

export type PublishAnswer =
  | { readonly kind: 'done'; readonly state: CharterState }
  | { readonly kind: 'refused'; readonly reason: 'problems' | 'nothing-changed' };

export interface CharterApi {
  readonly state: () => Promise<CharterState>;
  readonly publish: (request: PublishRequest) => Promise<PublishAnswer>;
}

const SPOKEN = { validateStatus: (status: number) => status === 422 };

export function useCharterApi(): CharterApi {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      state: async () => (await get<CharterState>('/charter/state')).data,
      publish: async (request) =>
        readAnswer((await post<PublishBody>('/charter/publish', request, SPOKEN)).data),
    }),
    [get, post],
  );
}

type PublishBody =
  CharterState | { readonly refusal: { readonly kind: 'problems' | 'nothing-changed' } };

function readAnswer(body: PublishBody): PublishAnswer {
  if ('refusal' in body) return { kind: 'refused', reason: body.refusal.kind };
  return { kind: 'done', state: body };
}
