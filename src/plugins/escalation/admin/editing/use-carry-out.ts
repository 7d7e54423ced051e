import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';

/** Does one thing at a time at the server, and says so when it failed. */
export function useCarryOut() {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  async function carryOut(act: () => Promise<unknown>) {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('draft.failed') });
    } finally {
      setBusy(false);
    }
  }

  return { isBusy, carryOut };
}
