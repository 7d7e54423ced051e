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
  /** For forms: tells that it was done; the form itself shows why it was not, beside what was typed. */
  readonly submit: (command: StaffCommand, doneWords: string) => Promise<Objection>;
  /** For single buttons: tells either in a notification. */
  readonly press: (command: StaffCommand) => Promise<void>;
}

interface Outlets {
  readonly onFile: (file: ComplaintFile) => void;
  /** The complaint is now with a department that this person does not see. */
  readonly onHandedOver: () => void;
}

export function useActions(file: ComplaintFile, outlets: Outlets): Actions {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { isBusy, ask } = useAsking(file, outlets);

  async function submit(command: StaffCommand, doneWords: string): Promise<Objection> {
    const objection = await ask(command);
    if (!objection) toggleNotification({ type: 'success', message: doneWords });
    return objection;
  }

  async function press(command: StaffCommand): Promise<void> {
    const objection = await submit(command, say('action.done'));
    if (!objection) return;
    toggleNotification({ type: 'warning', title: objection.title, message: objection.text });
  }

  return { isBusy, submit, press };
}

function useAsking({ complaint }: ComplaintFile, { onFile, onHandedOver }: Outlets) {
  const say = useWords();
  const { api } = useDesk();
  const objectionIn = useObjection(complaint.version);
  const [isBusy, setIsBusy] = useState(false);
  const { reference, version } = complaint;

  async function ask(command: StaffCommand): Promise<Objection> {
    setIsBusy(true);
    try {
      const answer = await api.act(reference, { version, command });
      if ('file' in answer) onFile(answer.file);
      if (answer.kind === 'handed-over') onHandedOver();
      return objectionIn(answer);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { title: say('action.failed'), text: '' };
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, ask };
}

function useObjection(version: number): (answer: ActionAnswer) => Objection {
  const say = useWords();
  const inWords = useTranslated();
  return (answer) => {
    switch (answer.kind) {
      case 'done':
      case 'handed-over':
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
