import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import { asInstant, type Instant } from '../../../../kernel/instant';
import { SCOPES, type Limit, type LimitedAct, type Limits } from '../../domain/limits/limits';
import { networkOf } from '../../domain/limits/network-of';
import {
  addToCounts,
  readCounts,
  takeFromCounts,
  type AttemptCount,
} from '../store/attempt-counts';

/** Something a stranger tries. */
export interface Attempt {
  readonly act: LimitedAct;
  /** Where it comes from; empty where that does not matter. */
  readonly address: string;
  /** What it is aimed at: a reference, an account, a mail address; empty where that does not matter. */
  readonly subject: string;
  readonly at: Instant;
}

/**
 * Counts an attempt for its address, its subject and all together. Null when it may go on; otherwise from when on
 * it may be tried again. What is over its limit already is only read, so a flood writes nothing.
 */
export async function countAttempt(strapi: Core.Strapi, attempt: Attempt): Promise<Instant | null> {
  const db = await connection(strapi);
  const ceilings = ceilingsOf(strapi, attempt);
  const keys = [...ceilings.keys()];
  const { at } = attempt;
  const full = waitFor(await readCounts(db, keys, at), (key) => (ceilings.get(key) ?? 0) - 1);
  if (full !== null) return full;
  const { within } = limitOf(strapi, attempt.act);
  const counts = await addToCounts(db, keys, { at, within });
  return waitFor(counts, (key) => ceilings.get(key) ?? 0);
}

/** Takes an attempt back that was none: the secret was right. */
export async function takeBackAttempt(strapi: Core.Strapi, attempt: Attempt): Promise<void> {
  const keys = [...ceilingsOf(strapi, attempt).keys()];
  await takeFromCounts(await connection(strapi), keys, attempt.at);
}

/** Whether something with a name of its own happens for the first time; remembered for the span given. */
export async function isFirstUse(
  strapi: Core.Strapi,
  name: string,
  span: { readonly at: Instant; readonly within: number },
): Promise<boolean> {
  const [count] = await addToCounts(await connection(strapi), [keyHash(strapi, [name])], span);
  return count?.hits === 1;
}

/** The latest end among the counts that are above what each may be. */
function waitFor(
  counts: readonly AttemptCount[],
  most: (keyHash: string) => number,
): Instant | null {
  const over = counts.filter(({ keyHash: key, hits }) => hits > most(key));
  return over.length === 0 ? null : asInstant(Math.max(...over.map(({ endsAt }) => endsAt)));
}

/** The counts an attempt goes to, by the keyed hash under which each is stored, and how high each may be. */
function ceilingsOf(
  strapi: Core.Strapi,
  { act, address, subject }: Attempt,
): ReadonlyMap<string, number> {
  const limit = limitOf(strapi, act);
  const names = { address: networkOf(address), subject, total: 'all' };
  const pairs = SCOPES.flatMap((scope): [string, number][] => {
    const most = limit[scope];
    if (most === undefined || names[scope] === '') return [];
    return [[keyHash(strapi, [act, scope, names[scope]]), most]];
  });
  return new Map(pairs);
}

function limitOf(strapi: Core.Strapi, act: LimitedAct): Limit {
  return strapi.config.get<Limits>('limits')[act];
}

/** Neither a network address nor a mail address is stored: without the secret nobody can tell from the table who it was. */
function keyHash(strapi: Core.Strapi, parts: readonly string[]): string {
  const [key] = strapi.config.get<string[]>('server.app.keys');
  if (!key) throw new Error('APP_KEYS is empty');
  return createHmac('sha256', key)
    .update(['attempt', ...parts].join('\n'))
    .digest('base64url');
}
