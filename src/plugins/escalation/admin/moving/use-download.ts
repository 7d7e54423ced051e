import { useNotification } from '@strapi/strapi/admin';
import { offerFile } from '../editing/offer-file';
import { useWords } from '../words';
import { useMovesApi, type PreviewOf } from './use-moves-api';

/** Hands every date of a preview to the browser as a file. */
export function useDownload(): (query: PreviewOf) => Promise<void> {
  const say = useWords();
  const api = useMovesApi();
  const { toggleNotification } = useNotification();
  return async (query) => {
    try {
      offerFile(await api.file(query), `promises-${query.charterNumber}.csv`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('moving.failed') });
    }
  };
}
