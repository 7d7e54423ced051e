import { useNotification } from '@strapi/strapi/admin';
import { offerFile } from '../editing/offer-file';
import { useWords } from '../words';
import { useCalendarApi } from './use-calendar-api';

/** Hands the saved calendar to the browser as an iCalendar file. */
export function useExport(key: string): () => Promise<void> {
  const say = useWords();
  const api = useCalendarApi();
  const { toggleNotification } = useNotification();
  return async () => {
    try {
      offerFile(await api.exported(key), `${key}.ics`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('take.failed') });
    }
  };
}
