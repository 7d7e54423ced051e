import supertest, { type Agent } from 'supertest';
import type { Chromium } from './chromium';
import type { RunningServer } from './server';
import { signIn, type SignedIn } from './sign-in';
import type { BootOptions, DatabaseKind } from './types';

interface Outside {
  readonly database: DatabaseKind;
  boot(options: BootOptions): Promise<RunningServer>;
  moveClock(milliseconds: number): void;
  findChromium(): Promise<Chromium>;
  /** Closes what a failing test left open; otherwise the run would never end. */
  atEnd(close: () => Promise<unknown>): void;
}

declare global {
  var redressOutside: Outside; // put there by environment.ts; globals can only be declared with var
}

export interface Redress extends RunningServer {
  /** supertest against the running server, without cookies between requests; `supertest.agent(url)` keeps them. */
  readonly request: ReturnType<typeof supertest>;
  /** A new admin account with a role (its code or its name), signed in. */
  signIn(role: string): Promise<SignedIn>;
  /** The bearer token of a new admin account with that role. */
  adminToken(role: string): Promise<string>;
}

/** A real Redress on a fresh database, listening; close it in `afterAll`. */
export async function bootRedress(options: BootOptions = {}): Promise<Redress> {
  const server = await globalThis.redressOutside.boot(options);
  return {
    ...server,
    request: supertest(server.url),
    signIn: (role) => signIn(server, role),
    adminToken: async (role) => (await signIn(server, role)).token,
  };
}

export type { Agent };

/** Which database this run is about. */
export function databaseKind(): DatabaseKind {
  return globalThis.redressOutside.database;
}

/** Moves the clock of server and test to an instant (it keeps going from there), or back to the true time. */
export function moveClockTo(instant: number | null): void {
  const { moveClock } = globalThis.redressOutside;
  moveClock(0);
  if (instant !== null) moveClock(instant - Date.now());
}
