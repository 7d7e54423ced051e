import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { ActionRequest } from '../../contracts/desk';
import type { Refusal } from '../../domain/complaint/refusal';
import { maySee, type Viewer } from '../../domain/desk/viewer';
import { readReference } from '../../domain/reference';
import type { StoredComplaint } from '../store/complaint-row';
import { readComplaint } from '../store/complaints';
import { connection } from '../../../../floor/connection';
import { actOnComplaint } from './act-on-complaint';

/** A complaint that is not the viewer's is answered like one that does not exist. */
export async function findForViewer(
  strapi: Core.Strapi,
  typed: string,
  viewer: Viewer,
): Promise<Result<StoredComplaint, Refusal>> {
  const reference = readReference(typed);
  const complaint = reference && (await readComplaint(await connection(strapi), { reference }));
  return complaint && maySee(viewer, complaint) ? ok(complaint) : refuse({ kind: 'not-found' });
}

export async function actAtDesk(
  strapi: Core.Strapi,
  typed: string,
  { version, command }: ActionRequest,
  viewer: Viewer,
  at: Instant,
): Promise<Result<null, Refusal>> {
  const found = await findForViewer(strapi, typed, viewer);
  if (!found.ok) return found;
  if (!viewer.mayAct) return refuse({ kind: 'not-yours' });
  return actOnComplaint(strapi, {
    complaintId: found.value.id,
    command,
    actor: { kind: 'staff', id: viewer.id, name: viewer.name },
    at,
    expectedVersion: version,
    ...(command.kind === 'reply'
      ? { filesOf: { kind: 'reply', complaintId: found.value.id, personId: viewer.id } }
      : {}),
  });
}
