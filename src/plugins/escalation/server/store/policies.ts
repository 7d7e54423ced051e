import { policySchema, type Policy } from '../../domain/charter/policies';
import { policyDraft } from './charter-drafts';
import type { DraftKind } from './drafts';

export const POLICIES: DraftKind<Policy> = {
  chapter: 'policies',
  uid: 'plugin::escalation.sla-policy',
  table: 'escalation_sla_policies',
  schema: policySchema,
  draftOf: policyDraft,
};
