/** A port of 127.0.0.1 that nobody uses at the moment, and that this process was not given before. */
export function freePort(): Promise<number>;
