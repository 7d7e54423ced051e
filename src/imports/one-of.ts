/** The value of a list that a text names; undefined when it names none. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  text: string,
): Value | undefined {
  return values.find((value) => value === text);
}
