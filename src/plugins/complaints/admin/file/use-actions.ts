import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { ComplaintFile } from '../../contracts/desk';
import type { StaffCommand } from '../../domain/complaint/command';
import { useTranslated } from '../../../../admin/kit/language';
import type { ActionAnswer } from '../api';
import { useDesk } from '../desk-context';
import { useWords } from '../words';
import { changedBy } from './changed-by';

/** Why an action was not done, in words; null when it was. */
export type Objection = { readonly title: string; readonly text: string } | null;

export interface Actions {
  readonly isBusy: boolean;
  /** Asks for it and leaves the words to the caller, who keeps what was typed. */
  readonly ask: (command: StaffCommand) => Promise<Objection>;
  /** Asks for it and tells the outcome in a notification. */
  readonly tell: (command: StaffCommand, doneWords?: string) => Promise<Objection>;
}

export function useActions(file: ComplaintFile, onFile: (file: ComplaintFile) => void): Actions {
  const say = useWords();
  const { api } = useDesk();
  const { toggleNotification } = useNotification();
  const objectionIn = useObjection(file.complaint.version);
  const [isBusy, setIsBusy] = useState(false);
  const { reference, version } = file.complaint;

  async function ask(command: StaffCommand): Promise<Objection> {
    setIsBusy(true);
    try {
      const answer = await api.act(reference, { version, command });
      if (answer.kind !== 'refused') onFile(answer.file);
      return objectionIn(answer);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { title: say('action.failed'), text: '' };
    } finally {
      setIsBusy(false);
    }
  }

  async function tell(command: StaffCommand, doneWords = say('action.done')): Promise<Objection> {
    const objection = await ask(command);
    toggleNotification(
      objection
        ? { type: 'warning', title: objection.title, message: objection.text }
        : { type: 'success', message: doneWords },
    );
    return objection;
  }

  return { isBusy, ask, tell };
}

function useObjection(version: number): (answer: ActionAnswer) => Objection {
  const say = useWords();
  const inWords = useTranslated();
  return (answer) => {
    switch (answer.kind) {
      case 'done':
        return null;
      case 'refused':
        return { title: inWords(answer.refusal.message), text: '' };
      default: {
        const who = changedBy(answer.file, version, say).join(', ');
        const title = say('conflict.title', { who: who || say('conflict.somebody') });
        return { title, text: say('conflict.text') };
      }
    }
  };
}
