import type { OverviewAsked } from '../contracts/overview';

export const PERIODS = [30, 90, 365] as const;

/**
 * What the address bar says about the overview: so many days back from today, or from one day to another. Which day
 * it is today is the organisation's to say, not the reader's clock's: its zone may be a day ahead.
 */
export interface OverviewAddress {
  readonly days: number | null;
  /** Empty while `days` says it. */
  readonly from: string;
  readonly to: string;
  readonly department: string | null;
}

const FIRST_PERIOD = 90;
const LOCAL_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAddress(params: URLSearchParams): OverviewAddress {
  const department = params.get('department');
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  if (LOCAL_DAY.test(from) && LOCAL_DAY.test(to)) return { days: null, from, to, department };
  const days = PERIODS.find((one) => String(one) === params.get('days')) ?? FIRST_PERIOD;
  return { days, from: '', to: '', department };
}

export function writeAddress({ days, from, to, department }: OverviewAddress): URLSearchParams {
  const period: Record<string, string> = days === null ? { from, to } : { days: String(days) };
  return new URLSearchParams(department ? { ...period, department } : period);
}

export function requestOf({ days, from, to, department }: OverviewAddress): OverviewAsked {
  const period = days === null ? { from, to } : { days: String(days) };
  return department ? { ...period, department } : period;
}

export function isBackwards({ from, to }: Pick<OverviewAddress, 'from' | 'to'>): boolean {
  return from > to;
}
