import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { LadderAnswer, RulesAnswer } from '../../contracts/rules';
import type { Metric } from '../../domain/clock/clock';

export interface RuleApi {
  readonly list: () => Promise<RulesAnswer>;
  readonly addLadder: (metric: Metric) => Promise<LadderAnswer>;
}

export function useRuleApi(): RuleApi {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      list: async () => (await get<RulesAnswer>('/escalation/rules')).data,
      addLadder: async (metric) =>
        (await post<LadderAnswer>('/escalation/rules/ladder', { metric })).data,
    }),
    [get, post],
  );
}
