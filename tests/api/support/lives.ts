import type { Instant } from '../../../src/kernel/instant';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import type { Actor } from '../../../src/plugins/complaints/domain/complaint/event';
import type { Receipt, Submission } from '../../../src/plugins/complaints/server/public';
import { parseInstant } from '../../../src/kernel/instant';
import { MONDAY_TEN } from '../../support/charter/published';
import type { PersonName } from './accounts';
import type { Town } from './town';

let keys = 0;

/** A dark street lamp, told by Ada on Monday at ten. */
export function aSubmission(change: Partial<Submission> = {}): Submission {
  keys += 1;
  return {
    ...{ channel: 'web', language: 'en', categoryKey: 'lamps', placeKey: null, placeDetail: '' },
    ...{ description: 'The lamp is dark.', posted: { post: 'P7' }, at: MONDAY_TEN },
    contact: { name: 'Ada', phone: '', email: 'ada@home.example' },
    idempotencyKey: `key-${process.pid}-${keys}`,
    ...change,
  } as Submission; // literals above widen
}

/** Hands a complaint in; a refusal is a mistake in the test. */
export async function submit(town: Town, change: Partial<Submission> = {}): Promise<Receipt> {
  const submitted = await town.plugins.complaints.submitComplaint(town.strapi, aSubmission(change));
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
  return submitted.value;
}

/** What somebody does with a complaint at a moment; the refusal's name when it is refused, else null. */
export async function act(
  town: Town,
  complaintId: number,
  command: Command,
  at: Instant,
  by: PersonName | null = 'worker',
): Promise<string | null> {
  const actor: Actor =
    by === null ? { kind: 'resident' } : { kind: 'staff', id: town.people[by], name: by };
  const done = await town.plugins.complaints.actOnComplaint(town.strapi, {
    ...{ complaintId, command, actor, at, expectedVersion: null },
  });
  return done.ok ? null : done.refusal.kind;
}

/** A moment of the week of Monday 2 March 2026 (or of a later one) in Shanghai, such as `Tue 09:30`. */
export function on(text: string, week = 0): Instant {
  const [day = '', time = ''] = text.split(' ');
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day);
  const date = new Date(Date.UTC(2026, 2, 2 + days + 7 * week)).toISOString().slice(0, 10);
  const instant = parseInstant(`${date}T${time}+08:00`);
  if (days < 0 || instant === null) throw new Error(`No moment of a week: ${text}`);
  return instant;
}

export type Row = Readonly<Record<string, unknown>>;

/** Rows of a table as the database has them, in order. */
export async function rowsOf(town: Town, table: string, where: object = {}): Promise<Row[]> {
  return town.strapi.db.connection(table).where(where).orderBy('id');
}

/** How many rows each table has that belongs to complaints. */
export async function countRows(town: Town): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) counts[table] = (await rowsOf(town, table)).length;
  return counts;
}

const TABLES = [
  ...['complaints', 'complaint_events', 'residents', 'notices', 'answered_requests'],
  ...['clocks', 'clock_events', 'timers', 'rule_runs', 'survey_invitations', 'survey_responses'],
];
