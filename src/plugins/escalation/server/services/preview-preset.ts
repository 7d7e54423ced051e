import { refuse, type Result } from '../../../../kernel/result';
import type { PresetRequest } from '../../contracts/calendars';
import {
  holidayPreset,
  type HolidayPreset,
  type PresetRefusal,
} from '../../domain/calendar/presets/holiday-preset';
import { knownHolidays } from './known-holidays';

/** The exceptions that the holidays of a place would make, for somebody to agree to. */
export function previewPreset(request: PresetRequest): Result<HolidayPreset, PresetRefusal> {
  const { country, region, fromYear, toYear, weekly } = request;
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const holidays = knownHolidays(country, region, years);
  return holidays ? holidayPreset(holidays, years, weekly) : refuse({ kind: 'unknown-place' });
}
