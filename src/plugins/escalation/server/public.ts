/** The only door into this plugin's server half for the others. */
export { checkPromises, type PromiseReport } from './jobs/check-promises';
export { movePromises } from './jobs/move-promises';
export { sendDigests } from './jobs/send-digests';
export { runTick, type TickReport } from './jobs/tick';
export { watchedTick } from './jobs/watched-tick';
export { extendPromise, type ExtendRefusal, type Extending } from './services/extend-promise';
export { moveSome } from './services/moving/move-some';
export { clockViews } from './services/clock-views';
export { clockEventsOf, clocksOf, type StoredClock } from './store/clocks';
