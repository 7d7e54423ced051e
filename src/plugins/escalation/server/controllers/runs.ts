import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { viewerOf, type SignedIn } from '../../../complaints/server/public';
import { runsRequestSchema } from '../../contracts/runs';
import { listRuns } from '../services/list-runs';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Whoever reads the charter sees that rules run; on what complaints, only who reads complaints. */
  async function viewer(signedIn: SignedIn): Promise<Viewer> {
    const person = await viewerOf(strapi, signedIn);
    const readsComplaints = signedIn.userAbility.can('plugin::complaints.desk.read');
    return readsComplaints ? person : { ...person, departmentKeys: [] };
  }

  async function list(ctx: Context) {
    const request = runsRequestSchema.safeParse(ctx.query);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const me = await viewer(ctx.state as SignedIn); // set by isAuthenticatedAdmin
    ctx.body = await listRuns(strapi, request.data, me, asInstant(Date.now()));
  }

  return { list };
};
