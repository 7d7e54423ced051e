import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../floor/in-transaction';
import type { Metric } from '../../domain/clock/clock';
import { ladderPreset } from '../../domain/rules/ladder';
import { createDraft } from '../store/drafts';
import { RULES } from '../store/rules';

/** Adds the rungs of a promise's ladder as drafts and gives the keys of those that were not there yet. */
export async function addLadder(strapi: Core.Strapi, metric: Metric): Promise<string[]> {
  return inTransaction(strapi, async () => {
    const added: string[] = [];
    for (const rule of ladderPreset(metric)) {
      if (await createDraft(strapi, RULES, rule)) added.push(rule.key);
    }
    return added;
  });
}
