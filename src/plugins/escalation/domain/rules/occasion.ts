import type { Clock } from '../clock/clock';
import type { Rule } from './rule';

/**
 * What tells one time at which a rule may fire from every other on the same complaint: with the rule, the complaint and
 * the number of the repeat it is unique, which is why a rule fires once however many servers try.
 */
export type Occasion = string;

/** Of a promise: once for the complaint, once a cycle, or once for each time the promise was renewed. */
export function occasionOfClock(
  { once }: Pick<Rule, 'once'>,
  { metric, cycle, episode }: Pick<Clock, 'metric' | 'cycle' | 'episode'>,
): Occasion {
  if (once === 'complaint') return metric;
  return once === 'cycle' ? `${metric}:${cycle}` : `${metric}:${cycle}:${episode}`;
}

/** Of something that happened: `number` is its place in the complaint's chain. */
export function occasionOfEvent(
  { once }: Pick<Rule, 'once'>,
  { cycle, number }: { readonly cycle: number; readonly number: number },
): Occasion {
  if (once === 'complaint') return 'complaint';
  return once === 'cycle' ? `cycle:${cycle}` : `event:${number}`;
}

/** The occasions of one promise in one cycle begin like this, whatever their episode. */
export function isOfCycle(occasion: Occasion, { metric, cycle }: Pick<Clock, 'metric' | 'cycle'>) {
  return occasion === metric || `${occasion}:`.startsWith(`${metric}:${cycle}:`);
}
