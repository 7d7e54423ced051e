import { DAY } from '../../../kernel/duration';
import type { OverviewRequest } from '../contracts/overview';

export const PERIODS = [30, 90, 365] as const;

/** What the address bar says about the overview: so many days back from today, or from one day to another. */
export interface OverviewAddress {
  readonly days: number | null;
  readonly from: string;
  readonly to: string;
  readonly department: string | null;
}

const FIRST_PERIOD = 90;
const LOCAL_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAddress(params: URLSearchParams, today: string): OverviewAddress {
  const department = params.get('department');
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  if (LOCAL_DAY.test(from) && LOCAL_DAY.test(to)) return { days: null, from, to, department };
  const days = PERIODS.find((one) => String(one) === params.get('days')) ?? FIRST_PERIOD;
  return { days, from: daysBefore(today, days - 1), to: today, department };
}

export function writeAddress({ days, from, to, department }: OverviewAddress): URLSearchParams {
  const period: Record<string, string> = days === null ? { from, to } : { days: String(days) };
  return new URLSearchParams(department ? { ...period, department } : period);
}

export function requestOf({ from, to, department }: OverviewAddress): OverviewRequest {
  return department ? { from, to, department } : { from, to };
}

export function isBackwards({ from, to }: OverviewAddress): boolean {
  return from > to;
}

/** The local day of a moment on the reader's clock. */
export function localDay(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
