import { assertNever } from '../../../../kernel/assert-never';
import type { ComplaintEvent } from '../../../complaints/domain/complaint/event';
import { cancelClock } from './cancel-clock';
import { isOwed, type Clock, type Metric } from './clock';
import type { ClockStep } from './clock-event';
import { clockMoves, HELD, type ClockMove, type OwedMove } from './clock-moves';
import { extendClock } from './extend-clock';
import { foldSteps, type Stepping } from './fold-steps';
import { holdSteps } from './hold-steps';
import { meetClock } from './meet-clock';
import { promiseAnew } from './promise-anew';
import { calendarOf, matchOf, newestOf, termsOf, type PromiseFacts } from './promise-facts';
import { rematchSteps } from './rematch-steps';
import { restartClock } from './restart-clock';
import { startSteps } from './start-steps';

/**
 * All that an event does to the clocks of its complaint, one step after another; each step is of the clock of its
 * metric and cycle as the steps before have left it, or of a new one.
 */
export function stepsForEvent(
  event: ComplaintEvent,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  const moves = clockMoves(event);
  if (moves.length === 0) return [];
  return foldSteps(clocks, [
    ...moves.flatMap((move) =>
      move.metrics.map(
        (metric): Stepping =>
          (now) =>
            stepsOf(move, metric, event, now, facts),
      ),
    ),
    ...holdAll(facts),
  ]);
}

/** Whatever began or changed just now stands still like the rest while the complaint waits. */
export function holdAll(facts: PromiseFacts): readonly Stepping[] {
  return HELD.map((metric) => (now) => holdSteps(newestOf(metric, now), facts));
}

function stepsOf(
  move: ClockMove,
  metric: Metric,
  event: ComplaintEvent,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  switch (move.kind) {
    case 'start':
      return startSteps(move.opening, metric, event, clocks, facts);
    case 'restart':
      return restartSteps(metric, clocks, facts);
    case 'rematch':
      return rematchSteps(move.cause, metric, clocks, facts);
    case 'promise-anew':
      return takenSteps(metric, event, clocks, facts);
    case 'hold':
      return holdSteps(newestOf(metric, clocks), facts);
    case 'meet':
    case 'cancel':
    case 'extend':
      return owedSteps(move.kind, metric, event, clocks, facts);
    default:
      return assertNever(move);
  }
}

function owedSteps(
  kind: OwedMove,
  metric: Metric,
  event: ComplaintEvent,
  clocks: readonly Clock[],
  { viewOf, at }: PromiseFacts,
): readonly ClockStep[] {
  return owedOf(metric, event, clocks).map((clock) => {
    const calendar = calendarOf(clock, viewOf);
    if (kind === 'meet') return meetClock(clock, calendar, at);
    if (kind === 'cancel') return cancelClock(clock, calendar, at);
    return extendClock(clock, event.kind === 'promise-extended' ? event.seconds : 0, calendar, at);
  });
}

/** What is owed of a metric; of promised actions, where one is named, that one alone. */
function owedOf(metric: Metric, event: ComplaintEvent, clocks: readonly Clock[]): readonly Clock[] {
  return clocks.filter(
    (clock) =>
      clock.metric === metric &&
      isOwed(clock) &&
      (event.kind !== 'action-done' || clock.cycle === event.number),
  );
}

function restartSteps(
  metric: Metric,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  const clock = newestOf(metric, clocks);
  if (!clock) return startSteps('changed', metric, null, clocks, facts);
  const terms = termsOf(facts, metric, facts.at);
  if (!terms) return [];
  const { policy, passedOver } = matchOf(facts);
  const calendar = calendarOf(terms, facts.viewOf);
  const restart = { terms, passedOver, reopening: policy.reopening };
  return [restartClock(clock, restart, calendar, facts.at)];
}

/** A date promised by name; of a solution that was not counted yet, it is counted from now. */
function takenSteps(
  metric: Metric,
  event: ComplaintEvent,
  clocks: readonly Clock[],
  facts: PromiseFacts,
): readonly ClockStep[] {
  if (event.kind !== 'responsibility-taken') return [];
  const begun = newestOf(metric, clocks);
  const started = begun ? [] : startSteps('changed', metric, event, clocks, facts);
  const clock = begun ?? started[0]?.clock;
  if (!clock) return [];
  const calendar = calendarOf(clock, facts.viewOf);
  return [...started, promiseAnew(clock, event.promisedAt, calendar, facts.at)];
}
