import type { ComplaintEvent } from '../../../complaints/domain/complaint/event';
import type { Metric } from './clock';

/** What an event does to the clocks of its complaint. */
export interface ClockMove {
  readonly kind: 'start' | 'meet' | 'pause' | 'resume' | 'restart' | 'retarget';
  readonly metrics: readonly Metric[];
}

const BOTH: readonly Metric[] = ['first-response', 'resolution'];

/** Which clocks an event starts, stops or moves; a note, an assignment or an escalation moves none. */
export function clockMove(event: ComplaintEvent): ClockMove | null {
  switch (event.kind) {
    case 'submitted':
      return { kind: 'start', metrics: BOTH };
    case 'replied':
      return { kind: 'meet', metrics: ['first-response'] };
    case 'waiting-began':
      return { kind: 'pause', metrics: BOTH };
    case 'waiting-ended':
      return { kind: 'resume', metrics: BOTH };
    case 'priority-changed':
      return { kind: 'retarget', metrics: BOTH };
    case 'resolved':
    case 'withdrawn':
      return { kind: 'meet', metrics: BOTH };
    case 'reopened':
      return { kind: 'restart', metrics: ['resolution'] };
    default:
      return null;
  }
}
