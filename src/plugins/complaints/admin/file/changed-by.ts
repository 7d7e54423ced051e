import type { ComplaintFile, TimelineEntry } from '../../contracts/desk';
import type { DeskSay } from '../words';

/** Who changed a complaint after the version that one had seen, each named once. */
export function changedBy(file: ComplaintFile, version: number, say: DeskSay): readonly string[] {
  const since = file.timeline.filter(({ sequence }) => sequence > version);
  return [...new Set(since.map(({ actor }) => actorWords(actor, say)))];
}

export function actorWords(actor: TimelineEntry['actor'], say: DeskSay): string {
  switch (actor.kind) {
    case 'resident':
      return say('timeline.resident');
    case 'staff':
      return actor.name;
    default:
      return say('timeline.rule');
  }
}
