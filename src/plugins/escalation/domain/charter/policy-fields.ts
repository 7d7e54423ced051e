import type { CharterDocument } from '../../../charter/domain/document';
import { complaintFieldsOfDocument } from '../../../complaints/domain/condition/complaint-fields';
import type { FieldCatalogue } from '../../../complaints/domain/condition/field';

/**
 * What a policy may go by: what a complaint is about. How far its handling has come (stage, assignee, waiting) is left
 * out, because handing it over or moving it on would give it another promise.
 */
const POLICY_FIELDS = new Set([
  'category',
  'department',
  'priority',
  'place',
  'channel',
  'language',
  'resident-group',
  'description',
]);

export function policyFields(document: CharterDocument): FieldCatalogue {
  const fields = complaintFieldsOfDocument(document);
  return new Map([...fields].filter(([name]) => POLICY_FIELDS.has(name)));
}
