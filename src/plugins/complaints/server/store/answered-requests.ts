import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';

/** Remembers that a resident's request was carried out; false when it had been before (a double click, a retry). */
export async function rememberRequest(
  tx: Knex.Transaction,
  request: { readonly key: string; readonly complaintId: number; readonly at: Instant },
): Promise<boolean> {
  const rows = await tx('answered_requests')
    .insert({
      request_key: request.key,
      complaint_id: request.complaintId,
      answered_at: request.at,
    })
    .onConflict('request_key')
    .ignore()
    .returning('id');
  return rows.length === 1;
}
