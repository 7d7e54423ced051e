import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { ConditionRefusal, MatchingAnswer } from '../../contracts/conditions';
import type { Condition } from '../../domain/condition/condition';
import { findConditionProblems } from '../../domain/condition/problems';
import type { Viewer } from '../../domain/desk/viewer';
import { conditionCatalogue, conditionColumns } from '../condition-fields';
import { newestMatching } from '../store/newest-matching';
import { currentView } from './views';

const EXAMINED = 100;
const NAMED = 10;

/** Tries a condition on the newest complaints that a person may see. */
export async function matchingComplaints(
  strapi: Core.Strapi,
  condition: Condition,
  viewer: Viewer,
): Promise<Result<MatchingAnswer, readonly ConditionRefusal[]>> {
  const catalogue = conditionCatalogue(strapi, await currentView(strapi));
  const problems = findConditionProblems(condition, catalogue);
  if (problems.length > 0) return refuse(problems);
  const { examined, references } = await newestMatching(await connection(strapi), viewer, {
    ...{ condition, limit: EXAMINED },
    source: {
      catalogue,
      columns: conditionColumns(strapi),
      dialect: strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite',
    },
  });
  return ok({ examined, matching: references.length, references: references.slice(0, NAMED) });
}
