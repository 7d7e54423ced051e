import { chapterOf } from '../../../charter/domain/chapter';
import type { PublishedCharter } from '../../../charter/domain/document';
import { oncePer } from '../../../../kernel/once-per';
import type { Facts, FieldCatalogue } from '../../../complaints/domain/condition/field';
import type { Calendar } from '../calendar/calendar';
import { compileCalendar, type CompiledCalendar } from '../calendar/compile-calendar';
import { calendarsChapter } from './calendars';
import { matchPolicy, type PolicyMatch } from './match-policy';
import { policiesChapter, type Policy } from './policies';
import { policyFields } from './policy-fields';
import type { Rule } from '../rules/rule';
import { rulesChapter } from './rules';

/** The charter's promises, compiled once a version; what publishing has checked cannot be missing. */
export interface EscalationView {
  /** Of the charter. */
  readonly number: number;
  readonly policies: readonly Policy[];
  readonly calendars: readonly Calendar[];
  readonly rules: readonly Rule[];
  /** What conditions of policies speak of. */
  readonly policyFields: FieldCatalogue;
  readonly calendar: (key: string) => CompiledCalendar;
  /** The first policy in order that concerns such a complaint, else the default, and why the ones before it do not. */
  readonly matchPolicy: (facts: Facts) => PolicyMatch;
  readonly policy: (key: string) => Policy | undefined;
}

export const escalationView: (charter: PublishedCharter) => EscalationView = oncePer(compile);

function compile({ document, number }: PublishedCharter): EscalationView {
  const calendars = chapterOf(document, calendarsChapter);
  const policies = chapterOf(document, policiesChapter);
  const compiled = new Map(calendars.map((calendar) => [calendar.key, compiledOf(calendar)]));
  const fields = policyFields(document);

  function calendar(key: string): CompiledCalendar {
    const found = compiled.get(key);
    if (!found) throw new Error(`The charter was published without the calendar ${key}`);
    return found;
  }

  return {
    number,
    policies,
    calendars,
    rules: chapterOf(document, rulesChapter),
    policyFields: fields,
    calendar,
    matchPolicy: (facts) => matchPolicy(policies, facts, fields),
    policy: (key) => policies.find((one) => one.key === key),
  };
}

function compiledOf(calendar: Calendar): CompiledCalendar {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) throw new Error(`The charter was published with ${compiled.refusal.kind}`);
  return compiled.value;
}
