import { Alert } from '@strapi/design-system';
import type { CalendarRefusal } from '../../../domain/calendar/calendar-refusal';
import { refusalWords } from '../../calendars/refusal-words';
import { useWords } from '../../words';

/** Why the calendar cannot be saved as it stands. */
export function CalendarRefusals({ refusals }: { readonly refusals: readonly CalendarRefusal[] }) {
  const say = useWords();
  if (refusals.length === 0) return null;
  return (
    <Alert variant="danger" title={say('refusals.title')} closeLabel={say('close')}>
      <ul>
        {refusals.map((refusal, index) => (
          <li key={index}>{refusalWords(say, refusal)}</li>
        ))}
      </ul>
    </Alert>
  );
}
