import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import { ok, refuse, type Result } from '../../../../kernel/result';
import { apply } from '../../domain/complaint/apply';
import type { Complaint } from '../../domain/complaint/complaint';
import type { Command } from '../../domain/complaint/command';
import { decideInTurn } from '../../domain/complaint/decide-in-turn';
import type { Actor, ComplaintEvent } from '../../domain/complaint/event';
import type { Refusal } from '../../domain/complaint/refusal';
import { chainOn } from '../chain';
import { announceChange } from '../changes';
import type { StoredComplaint } from '../store/complaint-row';
import { lockComplaint, updateComplaint } from '../store/complaints';
import { claimFilesOf, filesFor } from './attachments/claim-files';
import type { UnsentForm } from './attachments/holder';
import { appendEvents } from '../store/events';
import { inTransaction } from '../../../../floor/in-transaction';
import { charterOf } from './views';

export interface Act {
  readonly complaintId: number;
  readonly command: Command;
  readonly actor: Actor;
  readonly at: Instant;
  /** What the actor had seen; another version on record is refused. Null: whatever it is. */
  readonly expectedVersion: number | null;
  /** The form whose files go with what is said. */
  readonly filesOf?: UnsentForm;
  readonly silent?: boolean;
  /** Keys of the rules that led to it; left out, those the actor names. */
  readonly cause?: readonly string[];
}

/** Carries out a command: events, row, clocks and notices in one transaction, or a refusal and nothing. */
export function actOnComplaint(strapi: Core.Strapi, act: Act): Promise<Result<null, Refusal>> {
  return inTransaction(strapi, (tx) => actIn(strapi, tx, act));
}

/** The same within a transaction that is open. */
export function actIn(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  { command, ...act }: Act,
): Promise<Result<null, Refusal>> {
  return actInTurn(strapi, tx, { ...act, commands: [command] });
}

export interface ActsInTurn extends Omit<Act, 'command'> {
  readonly commands: readonly Command[];
}

/** Carries out several commands of one instant as one change: all of them, or a refusal and nothing. */
export async function actInTurn(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  act: ActsInTurn,
): Promise<Result<null, Refusal>> {
  const before = await lockComplaint(tx, act.complaintId);
  if (!before) return refuse({ kind: 'not-found' });
  if (act.expectedVersion !== null && act.expectedVersion !== before.version) {
    return refuse({ kind: 'changed-meanwhile', version: before.version });
  }
  const { view } = await charterOf(strapi, before);
  const decided = decideInTurn(before, act.commands, {
    charter: view,
    actor: act.actor,
    at: act.at,
    attachments: await filesFor(tx, act.filesOf),
  });
  if (!decided.ok) return decided;
  await recordEvents(strapi, tx, before, { ...act, events: decided.value });
  return ok(null);
}

export interface Happening {
  readonly events: readonly ComplaintEvent[];
  readonly actor: Actor;
  readonly at: Instant;
  readonly silent?: boolean;
  readonly cause?: readonly string[];
}

/** Appends events to a complaint that is locked in this transaction, projects its row and tells the reactions. */
export async function recordEvents(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  before: StoredComplaint,
  { events, actor, at, silent = false, cause = causeOf(actor) }: Happening,
): Promise<void> {
  const head = { sequence: before.version, hash: before.headHash };
  const chain = chainOn(head, events, { actor, at });
  const after = events.reduce<Complaint>((complaint, event) => apply(complaint, event, at), before);
  const headHash = chain.at(-1)?.hash ?? before.headHash;
  const { published } = await charterOf(strapi, before);
  if (!(await updateComplaint(tx, before, after, headHash))) {
    throw new Error(`Complaint ${before.reference} changed while it was locked`);
  }
  await appendEvents(tx, before.id, chain);
  await claimFilesOf(tx, before.id, chain);
  const complaint: StoredComplaint = { ...before, ...after, headHash };
  await announceChange(
    strapi,
    { before, complaint, events: chain, charter: published, at, silent, cause },
    tx,
  );
}

function causeOf(actor: Actor): readonly string[] {
  return actor.kind === 'rule' ? (actor.cause ?? []) : [];
}
