import { hoursInSeconds } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Extension } from '../charter/policies';
import type { Clock } from './clock';
import type { ClockEvent } from './clock-event';
import { instantAfter, secondsElapsed } from './elapse';

/** Why a promise is not put off. */
export type ExtensionRefusal =
  | { readonly kind: 'no-promise-runs' }
  | { readonly kind: 'promise-broken' }
  | { readonly kind: 'never-extended' }
  | { readonly kind: 'extensions-used-up'; readonly times: number }
  | { readonly kind: 'extension-too-long'; readonly hours: number };

export interface ExtensionRequest {
  readonly clock: Clock | undefined;
  readonly events: readonly ClockEvent[];
  /** What the clock's policy allows. */
  readonly allowed: Extension | null;
  readonly calendar: CompiledCalendar;
  /** Of working time. */
  readonly hours: number;
}

/** Until when a promise is put off, and what that is in seconds of its basis; both as they will be on record. */
export interface GrantedExtension {
  readonly until: Instant;
  readonly seconds: number;
}

/**
 * Puts a promise off by so many working hours, as often and as long as its policy allows. A promise that is broken is
 * past that: then somebody takes responsibility and promises another date by name.
 */
export function decideExtension(
  { clock, events, allowed, calendar, hours }: ExtensionRequest,
  at: Instant,
): Result<GrantedExtension, ExtensionRefusal> {
  if (!clock || clock.dueAt === null) return refuse({ kind: 'no-promise-runs' });
  if (clock.breachedAt !== null || clock.dueAt <= at) return refuse({ kind: 'promise-broken' });
  if (allowed === null) return refuse({ kind: 'never-extended' });
  const { times, hours: most } = allowed;
  if (extensionsOf(events) >= times) return refuse({ kind: 'extensions-used-up', times });
  if (!(hours > 0 && hours <= most)) return refuse({ kind: 'extension-too-long', hours: most });
  const working = instantAfter('working-time', calendar, clock.dueAt, hoursInSeconds(hours));
  const seconds = Math.ceil(secondsElapsed(clock.basis, calendar, clock.dueAt, working));
  return ok({ seconds, until: instantAfter(clock.basis, calendar, clock.dueAt, seconds) });
}

/** How often a clock has been put off. */
export function extensionsOf(events: readonly ClockEvent[]): number {
  return events.filter((event) => event.kind === 'retargeted' && event.cause === 'extended').length;
}
