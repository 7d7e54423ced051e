import { DAY } from '../../../../kernel/duration';
import { openPiecesOn, type OpeningHours } from './opening-hours';
import { zoneSpans, type Zone, type ZoneSpan } from '../../../../kernel/zone/zone';

export type TellOpening = (epochDay: number, startsAt: number, endsAt: number) => void;

/**
 * Tells every stretch of [from, to) during which the wall clock of the zone shows opening hours, in order of time and
 * never across local midnight. Each span of constant offset is walked by itself: an hour that the clocks skip or a
 * date that never happened is in no span and gives nothing, an hour that they repeat is in two and counts twice.
 */
export function forEachOpening(
  { zone, hours }: { readonly zone: Zone; readonly hours: OpeningHours },
  from: number,
  to: number,
  tell: TellOpening,
): void {
  for (const span of zoneSpans(zone, from, to)) tellSpan(hours, span, tell);
}

function tellSpan(hours: OpeningHours, span: ZoneSpan, tell: TellOpening): void {
  const firstDay = Math.floor((span.startsAt + span.offset) / DAY);
  const lastDay = Math.floor((span.endsAt - 1 + span.offset) / DAY);
  for (let epochDay = firstDay; epochDay <= lastDay; epochDay += 1) {
    const midnight = epochDay * DAY - span.offset;
    for (const { opens, closes } of openPiecesOn(hours, epochDay)) {
      const startsAt = Math.max(midnight + opens, span.startsAt);
      const endsAt = Math.min(midnight + closes, span.endsAt);
      if (startsAt < endsAt) tell(epochDay, startsAt, endsAt);
    }
  }
}
