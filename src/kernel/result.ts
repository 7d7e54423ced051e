/** The outcome of something that may be refused for a reason the caller can explain; bugs throw instead. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>;

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function ok<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refuse<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
