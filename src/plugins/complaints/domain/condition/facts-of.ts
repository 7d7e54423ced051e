import type { Complaint } from '../complaint/complaint';
import type { Facts } from './field';

/** What conditions find in a complaint, by the names of `complaintFields`. */
export function factsOf(complaint: Complaint): Facts {
  return {
    category: complaint.categoryKey,
    department: complaint.departmentKey,
    priority: complaint.priority,
    place: complaint.placeKey,
    'resident-group': complaint.residentGroupKey,
    channel: complaint.channel,
    language: complaint.language,
    stage: complaint.stageKey,
    phase: complaint.phase,
    assigned: complaint.assigneeId !== null,
    waiting: complaint.waitingSince !== null,
    cycle: complaint.cycle,
    description: complaint.description,
  };
}
