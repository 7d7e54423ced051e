import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type {
  ConditionFieldsAnswer,
  ConditionRefused,
  MatchingAnswer,
} from '../../../plugins/complaints/contracts/conditions';
import type { Condition } from '../../../plugins/complaints/domain/condition/condition';
import {
  catalogueOf,
  type FieldCatalogue,
} from '../../../plugins/complaints/domain/condition/field';

export type Matching =
  | ({ readonly kind: 'found' } & MatchingAnswer)
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'unfinished' };

export interface ConditionsApi {
  readonly fields: () => Promise<FieldCatalogue>;
  readonly matching: (condition: Condition) => Promise<Matching>;
}

const DESK = '/complaints/desk';

/** Answers that say something; every other failure is thrown by the client. */
const SPOKEN = { validateStatus: (status: number) => status === 403 || status === 422 };

export function useConditionsApi(): ConditionsApi {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      fields: async () =>
        catalogueOf((await get<ConditionFieldsAnswer>(`${DESK}/condition-fields`)).data.fields),
      matching: async (condition) =>
        readMatching((await post<Answer>(`${DESK}/matching`, { condition }, SPOKEN)).data),
    }),
    [get, post],
  );
}

type Answer = MatchingAnswer | ConditionRefused | { readonly error: object };

function readMatching(answer: Answer): Matching {
  if ('error' in answer) return { kind: 'not-yours' };
  return 'refusals' in answer ? { kind: 'unfinished' } : { kind: 'found', ...answer };
}
