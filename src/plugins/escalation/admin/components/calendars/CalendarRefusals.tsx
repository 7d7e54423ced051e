import type { CalendarRefusal } from '../../../domain/calendar/calendar-refusal';
import { refusalWords } from '../../calendars/refusal-words';
import { useWords } from '../../words';
import { Notice } from '../editing/Notice';

/** Why the calendar cannot be saved as it stands. */
export function CalendarRefusals({ refusals }: { readonly refusals: readonly CalendarRefusal[] }) {
  const say = useWords();
  if (refusals.length === 0) return null;
  const lines = refusals.map((refusal) => refusalWords(say, refusal));
  return <Notice tone="danger" title={say('refusals.title')} lines={lines} />;
}
