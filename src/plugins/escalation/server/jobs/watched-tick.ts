import type { Core } from '@strapi/strapi';
import { MINUTE, SECOND } from '../../../../kernel/duration';
import { oncePer } from '../../../../kernel/once-per';
import { findTimeStep, type Reading } from '../../domain/tick/time-step';
import { databaseTime } from '../store/database-time';
import { noteTick, readTickState, stopTick } from '../store/tick-state';
import { askAboutTime } from '../services/ask-about-time';
import { runTick, type TickReport } from './tick';

/** How far a server's clock may be from the database's. */
const SKEW = 10 * MINUTE;

const watches = oncePer((_strapi: Core.Strapi): { last: Reading | null } => ({ last: null }));

/**
 * The tick as it runs by itself: not while the time of day may be wrong. A step of the clock stops it for all servers
 * until somebody has confirmed the time; a server whose clock differs from the database's leaves it to the others.
 */
export async function watchedTick(
  strapi: Core.Strapi,
  now: Reading,
): Promise<TickReport | 'stopped' | 'skewed'> {
  const db = strapi.db.connection;
  const watch = watches(strapi);
  const state = await readTickState(db);
  const { last } = watch;
  watch.last = now;
  if (state.stoppedAt !== null) return 'stopped';
  const step = findTimeStep({ last, lastTickAt: state.lastAt, now });
  if (step) {
    const stepSeconds = Math.round(step.by / SECOND);
    const isNew = await stopTick(db, { at: now.at, reason: step.kind, stepSeconds });
    if (isNew) await askAboutTime(strapi, { ...step, at: now.at });
    return 'stopped';
  }
  const theirs = await databaseTime(strapi);
  if (theirs !== null && Math.abs(theirs - now.at) > SKEW) {
    strapi.log.error("This server's clock differs from the database's: it fires no timers.");
    return 'skewed';
  }
  await noteTick(db, now.at);
  return runTick(strapi, now.at);
}
