interface World {
  Date: DateConstructor;
}

interface TrueTime {
  readonly Real: DateConstructor;
  /** Kept apart, because some packages put a function of their own in its place, which asks the moved clock. */
  readonly now: () => number;
}

const known = new WeakMap<object, TrueTime>();

/** Moves what `Date` calls now by an offset from the true time; the clock keeps going. Zero puts the true one back. */
export function shiftClock(world: World, milliseconds: number): void {
  const time = known.get(world) ?? { Real: world.Date, now: world.Date.now };
  known.set(world, time);
  world.Date = milliseconds === 0 ? time.Real : shifted(time, milliseconds);
}

function shifted({ Real, now }: TrueTime, milliseconds: number): DateConstructor {
  const shiftedNow = () => now() + milliseconds;
  return new Proxy(Real, {
    construct: (target, parts: [], made) =>
      Reflect.construct(target, parts.length === 0 ? [shiftedNow()] : parts, made),
    apply: () => new Real(shiftedNow()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? shiftedNow : Reflect.get(target, name, receiver),
  });
}
