import type { Knex } from 'knex';
import type { Condition } from '../../domain/condition/condition';
import type { Viewer } from '../../domain/desk/viewer';
import { visibleTo } from './visible-to';
import { whereCondition, type ConditionSource } from './where-condition';

interface Asked {
  readonly condition: Condition;
  readonly source: ConditionSource;
  /** So many complaints are looked at. */
  readonly limit: number;
}

/** Of the newest complaints a person may see, how many there are and those of which a condition is true, newest first. */
export async function newestMatching(
  db: Knex,
  viewer: Viewer,
  { condition, source, limit }: Asked,
): Promise<{ examined: number; references: string[] }> {
  const newest = await visibleTo(db('complaints'), viewer)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .pluck('id');
  const among = db('complaints')
    .whereIn('complaints.id', newest)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc');
  const references: string[] = await whereCondition(among, condition, source).pluck('reference');
  return { examined: newest.length, references };
}
