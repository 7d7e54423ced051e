import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../../kernel/instant';
import type { PublishedCharter } from '../../../../charter/domain/document';
import { charterVersion } from '../../../../charter/server/public';
import { charterView, type CharterView } from '../../../../complaints/domain/charter/charter-view';
import { evaluate } from '../../../../complaints/domain/condition/evaluate';
import {
  decisiveReasons,
  explainCondition,
  type ConditionReason,
} from '../../../../complaints/domain/condition/explain-condition';
import type { Facts, FieldCatalogue } from '../../../../complaints/domain/condition/field';
import {
  charterOf,
  conditionCatalogue,
  conditionFacts,
  readPeople,
  type Person,
  type StoredComplaint,
} from '../../../../complaints/server/public';
import { escalationView, type EscalationView } from '../../../domain/charter/escalation-view';
import type { Rule } from '../../../domain/rules/rule';
import { whoIsTold, type Told } from '../../../domain/rules/who-is-told';
import type { Recipient } from '../../../domain/rules/step';

/** What all that is fired in one transaction has in common. */
export interface Scene {
  readonly strapi: Core.Strapi;
  readonly tx: Knex.Transaction;
  readonly at: Instant;
  readonly people: readonly Person[];
}

export async function openScene(
  strapi: Core.Strapi,
  tx: Knex.Transaction,
  at: Instant,
): Promise<Scene> {
  return { strapi, tx, at, people: await readPeople(tx) };
}

/** A complaint with the charter it is worked by and the one whose promises and rules it is held to. */
export interface Standpoint {
  readonly complaint: StoredComplaint;
  readonly charter: CharterView;
  readonly laws: Laws;
  /** What conditions find in the complaint. */
  readonly facts: Facts;
}

/** Promises and rules of one published charter. */
export interface Laws {
  readonly charterNumber: number;
  readonly view: EscalationView;
  readonly published: PublishedCharter;
  /** What its conditions can ask about. */
  readonly fields: FieldCatalogue;
}

export async function standpointOf(
  { strapi }: Pick<Scene, 'strapi'>,
  complaint: StoredComplaint,
  charterNumber: number,
): Promise<Standpoint> {
  const { view: charter } = await charterOf(strapi, complaint);
  return {
    ...{ complaint, charter, laws: await lawsOf(strapi, charterNumber) },
    facts: conditionFacts(strapi, complaint),
  };
}

export async function lawsOf(strapi: Core.Strapi, charterNumber: number): Promise<Laws> {
  const published = await charterVersion(strapi, charterNumber);
  const fields = conditionCatalogue(strapi, charterView(published));
  return { charterNumber, published, view: escalationView(published), fields };
}

/** Whether a rule is for this complaint as it stands, and by which of its statements that was decided. */
export function concerns(
  { condition }: Pick<Rule, 'condition'>,
  { laws, facts }: Standpoint,
): { readonly isConcerned: boolean; readonly reasons: readonly ConditionReason[] } {
  if ('all' in condition && condition.all.length === 0) return { isConcerned: true, reasons: [] };
  return {
    isConcerned: evaluate(condition, facts, laws.fields),
    reasons: decisiveReasons(explainCondition(condition, facts, laws.fields)),
  };
}

/** Who of the staff is told of a complaint. */
export function toldOf(
  recipient: Recipient,
  { complaint, charter }: Standpoint,
  people: readonly Person[],
): Told {
  return whoIsTold(recipient, {
    assigneeId: complaint.assigneeId,
    department: charter.department(complaint.departmentKey),
    departments: charter.departments,
    staff: people,
  });
}
