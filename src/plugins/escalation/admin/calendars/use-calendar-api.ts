import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type {
  CalendarFile,
  CalendarsAnswer,
  CreateRefusal,
  CreateRequest,
  FileExceptions,
  FileRefusal,
  HolidayPlacesAnswer,
  HolidayPreset,
  PresetRefusal,
  PresetRequest,
  RemoveRefusal,
  SaveRefusal,
  SaveRequest,
  TryOutAnswer,
  TryOutRefusal,
  TryOutRequest,
} from '../../contracts/calendars';

export type FileAnswer = FileExceptions | { readonly refusal: FileRefusal };
export type PresetAnswer = HolidayPreset | { readonly refusal: PresetRefusal };

export interface CalendarApi {
  readonly list: () => Promise<CalendarsAnswer>;
  readonly read: (key: string) => Promise<CalendarFile>;
  /** `changed` when somebody else has saved meanwhile. */
  readonly save: (request: SaveRequest) => Promise<CalendarFile | SaveRefusal | 'changed'>;
  readonly create: (request: CreateRequest) => Promise<CalendarFile | CreateRefusal>;
  /** Null when it is deleted. */
  readonly remove: (key: string) => Promise<RemoveRefusal | null>;
  readonly exported: (key: string) => Promise<Blob>;
  readonly tryOut: (request: TryOutRequest) => Promise<TryOutAnswer | TryOutRefusal>;
  readonly places: () => Promise<HolidayPlacesAnswer>;
  readonly preset: (request: PresetRequest) => Promise<PresetAnswer>;
  readonly file: (file: File, timezone: string) => Promise<FileAnswer>;
}

const SPOKEN = { validateStatus: (status: number) => status === 422 };
const SAVED = { validateStatus: (status: number) => status === 422 || status === 409 };

export function useCalendarApi(): CalendarApi {
  const { get, post, del } = useFetchClient();
  return useMemo(() => {
    const ask = async <Answer>(path: string, body: object) =>
      (await post<Answer>(`/escalation/${path}`, body, SPOKEN)).data;
    return {
      list: async () => (await get<CalendarsAnswer>('/escalation/calendars')).data,
      read: async (key) => (await get<CalendarFile>(`/escalation/calendars/${key}`)).data,
      save: async (request) => {
        const path = `/escalation/calendars/${request.calendar.key}`;
        const { data } = await post<CalendarFile | SaveRefusal | Conflict>(path, request, SAVED);
        return 'error' in data ? 'changed' : data;
      },
      create: (request) => ask('calendars', request),
      remove: async (key) => {
        const path = `/escalation/calendars/${key}`;
        const { data } = await del<RemoveRefusal | object>(path, SPOKEN);
        return 'users' in data ? data : null;
      },
      exported: async (key) =>
        (await get<Blob>(`/escalation/calendars/${key}/file`, { responseType: 'blob' })).data,
      tryOut: (request) => ask('calendar-try-out', request),
      places: async () => (await get<HolidayPlacesAnswer>('/escalation/holiday-places')).data,
      preset: (request) => ask('holiday-presets', request),
      file: (file, timezone) => ask('calendar-files', formOf(file, timezone)),
    };
  }, [get, post, del]);
}

/** Strapi's answer to a conflict. */
interface Conflict {
  readonly error: object;
}

function formOf(file: File, timezone: string): FormData {
  const form = new FormData();
  form.append('timezone', timezone);
  form.append('files', file);
  return form;
}
