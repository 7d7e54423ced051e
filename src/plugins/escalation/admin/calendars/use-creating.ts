import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { CreateRequest } from '../../contracts/calendars';
import { addressOf } from '../addresses';
import { useWords } from '../words';
import { refusalWords } from './refusal-words';
import { useCalendarApi, type CalendarApi } from './use-calendar-api';
import { WEEKDAYS_NINE_TO_FIVE } from './week-hours';

export interface NewCalendar {
  readonly name: string;
  readonly key: string;
  readonly copyOf: string | null;
}

/** Makes a calendar and opens it; what is refused stays as it was typed. */
export function useCreating() {
  const say = useWords();
  const api = useCalendarApi();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');

  async function create(wanted: NewCalendar) {
    if (!KEY.test(wanted.key)) return setRefusal(say('calendars.key-hint'));
    setBusy(true);
    try {
      const answer = await api.create({ calendar: await begunAs(api, wanted) });
      if ('calendar' in answer) return navigate(addressOf('calendars', answer.calendar.key));
      setRefusal(answer.refusals.map((one) => refusalWords(say, one)).join(' '));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      toggleNotification({ type: 'danger', message: say('calendars.not-saved') });
    } finally {
      setBusy(false);
    }
  }

  return { isBusy, refusal, create };
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

async function begunAs(
  api: CalendarApi,
  { name, key, copyOf }: NewCalendar,
): Promise<CreateRequest['calendar']> {
  const names = { key, name: name.trim() };
  if (copyOf !== null) {
    const { calendar } = await api.read(copyOf);
    return { ...(calendar as CreateRequest['calendar']), ...names }; // frozen in types only
  }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...names, timezone: timeZone, weekly: [...WEEKDAYS_NINE_TO_FIVE], exceptions: [] };
}
