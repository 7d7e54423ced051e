import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { complaintFields } from '../../../src/plugins/complaints/domain/condition/complaint-fields';
import type { Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import { evaluate } from '../../../src/plugins/complaints/domain/condition/evaluate';
import { factsOf } from '../../../src/plugins/complaints/domain/condition/facts-of';
import { townView } from '../../support/charter/published';
import { aComplaint } from '../complaints/a-complaint';

export const FIELDS = complaintFields(townView());

/** Whether a condition is true of a complaint about a lamp that differs in so much. */
export function isTrueOf(condition: Condition, change: Partial<Complaint> = {}): boolean {
  return evaluate(condition, factsOf(aComplaint(change)), FIELDS);
}
