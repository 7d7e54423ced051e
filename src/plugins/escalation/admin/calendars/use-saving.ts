import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { SaveRequest } from '../../contracts/calendars';
import { useWords } from '../words';
import { refusalWords } from './refusal-words';
import { useCalendarApi } from './use-calendar-api';
import type { CalendarDraft } from './use-calendar-draft';

/** Saves the draft and says what came of it; what is refused stays as it was typed. */
export function useSaving({ calendar, version, begin }: CalendarDraft) {
  const say = useWords();
  const api = useCalendarApi();
  const { toggleNotification } = useNotification();
  const [isSaving, setSaving] = useState(false);
  const warn = (message: string) => toggleNotification({ type: 'warning', message });

  async function save() {
    setSaving(true);
    try {
      const request = { version, calendar: calendar as SaveRequest['calendar'] }; // frozen in types only
      const answer = await api.save(request);
      if (answer === 'changed') return warn(say('calendars.changed-meanwhile'));
      if ('refusals' in answer) {
        return warn(answer.refusals.map((refusal) => refusalWords(say, refusal)).join(' '));
      }
      begin(answer);
      toggleNotification({ type: 'success', message: say('calendars.saved') });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('calendars.not-saved') });
    } finally {
      setSaving(false);
    }
  }

  return { isSaving, save };
}
