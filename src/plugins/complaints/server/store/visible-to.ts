import type { Knex } from 'knex';
import type { Viewer } from '../../domain/desk/viewer';

/** The one predicate of isolation: every list, count, search, report and export goes through it. */
export function visibleTo(query: Knex.QueryBuilder, viewer: Viewer): Knex.QueryBuilder {
  return viewer.departmentKeys === null
    ? query
    : query.whereIn('complaints.department_key', [...viewer.departmentKeys]);
}
