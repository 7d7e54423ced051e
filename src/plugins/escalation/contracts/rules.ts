import { z } from 'zod';
import type { Translated } from '../../../kernel/translated';
import type { Field } from '../../complaints/domain/condition/field';
import { metricSchema } from '../domain/clock/clock';
import type { Rule } from '../domain/rules/rule';
import type { DraftFile } from './drafts';
import type { NamedCalendar } from './policies';

export type RuleFile = DraftFile<Rule>;

/**
 * GET /escalation/rules
 * POST /escalation/rules { draft } → 201 RuleFile | 422 Refusals
 * PUT /escalation/rules/:key { version, draft } → RuleFile | 404 | 409 | 422 Refusals
 * DELETE /escalation/rules/:key → 204 | 404
 */
export interface RulesAnswer {
  /** In the order in which they are asked when several are set off at once. */
  readonly rules: readonly RuleFile[];
  readonly calendars: readonly NamedCalendar[];
  /** What a rule's condition may ask of a complaint. */
  readonly fields: readonly Field[];
  readonly names: RuleNames;
}

/** Who and what a rule can name. */
export interface RuleNames {
  readonly departments: readonly Named[];
  readonly stages: readonly Named[];
  readonly people: readonly { readonly id: number; readonly name: string }[];
  /** Roles of the administration. */
  readonly roles: readonly { readonly code: string; readonly name: string }[];
}

export interface Named {
  readonly key: string;
  readonly name: Translated;
}

/** POST /escalation/rules/ladder → 201 LadderAnswer; rungs that are there already stay as they are */
export const ladderRequestSchema = z.strictObject({ metric: metricSchema });
export interface LadderAnswer {
  readonly added: readonly string[];
}
