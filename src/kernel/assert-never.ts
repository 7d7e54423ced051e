/** Ends an exhaustive switch: a new variant fails the typecheck here instead of slipping through. */
export function assertNever(value: never): never {
  throw new Error(`Unforeseen variant: ${JSON.stringify(value)}`);
}
