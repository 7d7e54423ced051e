import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../kernel/instant';
import { draftCharter } from '../../../charter/server/public';
import type { PoliciesAnswer } from '../../contracts/policies';
import { policyFields } from '../../domain/charter/policy-fields';
import { keptDrafts } from '../store/drafts';
import { POLICIES } from '../store/policies';
import { fileOf } from './draft-files';
import { namedCalendars } from './named-calendars';

/** The drafts of policies with what is needed to edit them. */
export async function listPolicies(strapi: Core.Strapi, at: Instant): Promise<PoliciesAnswer> {
  const charter = await draftCharter(strapi, at);
  const policies = await keptDrafts(strapi, POLICIES);
  return {
    policies: policies.map((policy) => fileOf(POLICIES, policy, charter)),
    calendars: await namedCalendars(strapi),
    fields: [...policyFields(charter.document).values()],
  };
}
