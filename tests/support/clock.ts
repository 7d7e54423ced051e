const RealDate = new WeakMap<object, DateConstructor>();

interface World {
  Date: DateConstructor;
}

/** Moves what `Date` calls now by an offset from the true time; the clock keeps going. Zero puts the true one back. */
export function shiftClock(world: World, milliseconds: number): void {
  const Real = RealDate.get(world) ?? world.Date;
  RealDate.set(world, Real);
  world.Date = milliseconds === 0 ? Real : shifted(Real, milliseconds);
}

function shifted(Real: DateConstructor, milliseconds: number): DateConstructor {
  return new Proxy(Real, {
    construct: (target, parts: [], made) =>
      Reflect.construct(target, parts.length === 0 ? [Real.now() + milliseconds] : parts, made),
    apply: () => new Real(Real.now() + milliseconds).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => Real.now() + milliseconds : Reflect.get(target, name, receiver),
  });
}
