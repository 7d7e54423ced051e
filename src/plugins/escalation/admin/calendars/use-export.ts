import { useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';
import { useCalendarApi } from './use-calendar-api';

/** Hands the saved calendar to the browser as an iCalendar file. */
export function useExport(key: string): () => Promise<void> {
  const say = useWords();
  const api = useCalendarApi();
  const { toggleNotification } = useNotification();
  return async () => {
    try {
      offer(await api.exported(key), `${key}.ics`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('take.failed') });
    }
  };
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
