import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import type {
  moveRefusedSchema,
  MovesAnswer,
  MoveView,
  PreviewAnswer,
} from '../../contracts/moves';

type Refused = z.infer<typeof moveRefusedSchema>;
export type MoveAnswer = MoveView | Refused;

export interface MovesApi {
  readonly current: () => Promise<MovesAnswer>;
  readonly preview: (query: PreviewOf) => Promise<PreviewAnswer | Refused>;
  readonly file: (query: PreviewOf) => Promise<Blob>;
  readonly start: (charterNumber: number) => Promise<MoveAnswer>;
  readonly cancel: () => Promise<MoveAnswer>;
}

export interface PreviewOf {
  readonly charterNumber: number;
  readonly at?: number;
  readonly after?: number;
}

const ROOT = '/escalation/moves';
const SPOKEN = { validateStatus: (status: number) => status === 422 };

export function useMovesApi(): MovesApi {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      current: async () => (await get<MovesAnswer>(`${ROOT}/current`)).data,
      preview: async (params) =>
        (await get<PreviewAnswer | Refused>(`${ROOT}/preview`, { params, ...SPOKEN })).data,
      file: async (params) =>
        (await get<Blob>(`${ROOT}/preview/file`, { params, responseType: 'blob' })).data,
      start: async (charterNumber) =>
        (await post<MoveAnswer>(ROOT, { charterNumber }, SPOKEN)).data,
      cancel: async () => (await post<MoveAnswer>(`${ROOT}/cancel`, {}, SPOKEN)).data,
    }),
    [get, post],
  );
}
