import type { Metric } from '../clock/clock';

/** One way in which what is stored of a promise cannot be true. */
export type Flaw =
  /** The clock's row is not what its events make of it. */
  | { readonly kind: 'row-differs'; readonly of: ClockName; readonly fields: readonly Difference[] }
  | { readonly kind: 'no-beginning'; readonly of: ClockName }
  | { readonly kind: 'no-owner'; readonly departmentKey: string }
  | { readonly kind: 'no-clock'; readonly cycle: number }
  | {
      readonly kind: 'wrong-standing';
      readonly of: ClockName;
      readonly wanted: 'running' | 'paused';
    }
  | { readonly kind: 'owed-though-solved'; readonly of: ClockName }
  | {
      readonly kind: 'no-timer';
      readonly of: ClockName;
      readonly rule: string;
      readonly occasion: string;
    }
  /** The dates on the complaint are not those of its clocks. */
  | { readonly kind: 'date-differs'; readonly fields: readonly Difference[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface ClockName {
  readonly metric: Metric;
  readonly cycle: number;
}

export interface Difference {
  readonly field: string;
  readonly stored: unknown;
  readonly reckoned: unknown;
}

/** A flaw in words, for the log. */
export function flawWords(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'row-differs':
      return `${clockWords(flaw.of)} differs from its events: ${differences(flaw.fields)}`;
    case 'no-beginning':
      return `${clockWords(flaw.of)} has no events that begin with its start`;
    case 'no-owner':
      return `no department "${flaw.departmentKey}" is there to own it`;
    case 'no-clock':
      return `nothing is due of cycle ${flaw.cycle}`;
    case 'wrong-standing':
      return `${clockWords(flaw.of)} is not ${flaw.wanted}, as its policy has it`;
    case 'owed-though-solved':
      return `${clockWords(flaw.of)} goes on although the complaint is solved`;
    case 'no-timer':
      return `${clockWords(flaw.of)} lacks its timer ${flaw.rule ? `${flaw.rule}/` : ''}${flaw.occasion}`;
    case 'date-differs':
      return `the complaint's dates differ from its clocks: ${differences(flaw.fields)}`;
    case 'unreadable':
      return `its promise cannot be read: ${flaw.reason}`;
  }
}

function clockWords({ metric, cycle }: ClockName): string {
  return `the ${metric} clock of cycle ${cycle}`;
}

function differences(fields: readonly Difference[]): string {
  return fields
    .map(({ field, stored, reckoned }) => `${field} is ${String(stored)}, not ${String(reckoned)}`)
    .join('; ');
}
