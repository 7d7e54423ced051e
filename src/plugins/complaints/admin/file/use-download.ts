import { useNotification } from '@strapi/strapi/admin';
import type { AttachmentView } from '../../contracts/desk';
import { useDesk } from '../desk-context';
import { useWords } from '../words';

/** Fetches a file with the reader's own rights and hands it to the browser to keep; it is never opened in the panel. */
export function useDownload(reference: string): (attachment: AttachmentView) => Promise<void> {
  const say = useWords();
  const { api } = useDesk();
  const { toggleNotification } = useNotification();

  return async ({ key, name }) => {
    try {
      keep(await api.attachment(reference, key, 'full'), name);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'warning', message: say('files.failed', { name }) });
    }
  };
}

function keep(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
