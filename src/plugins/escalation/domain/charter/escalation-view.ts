import { chapterOf } from '../../../charter/domain/chapter';
import type { PublishedCharter } from '../../../charter/domain/document';
import { oncePer } from '../../../../kernel/once-per';
import { categoriesChapter, lineage } from '../../../complaints/domain/charter/categories';
import type { Priority } from '../../../complaints/domain/vocabulary';
import type { Calendar } from '../calendar/calendar';
import { compileCalendar, type CompiledCalendar } from '../calendar/compile-calendar';
import type { ClockTerms, Metric } from '../clock/clock';
import { hoursInSeconds } from '../../../../kernel/duration';
import { calendarsChapter } from './calendars';
import { policiesChapter, type Policy } from './policies';
import { rulesChapter, type Rule } from './rules';

/** The charter's promises, compiled once a version; what publishing has checked cannot be missing. */
export interface EscalationView {
  readonly policies: readonly Policy[];
  readonly calendars: readonly Calendar[];
  readonly rules: readonly Rule[];
  readonly calendar: (key: string) => CompiledCalendar;
  /** The first policy in order that names the category or one above it, else the default. */
  readonly policyFor: (categoryKey: string) => Policy;
  readonly policy: (key: string) => Policy | undefined;
}

export const escalationView: (charter: PublishedCharter) => EscalationView = oncePer(compile);

function compile({ document }: PublishedCharter): EscalationView {
  const calendars = chapterOf(document, calendarsChapter);
  const policies = chapterOf(document, policiesChapter);
  const categories = chapterOf(document, categoriesChapter);
  const compiled = new Map(calendars.map((calendar) => [calendar.key, compiledOf(calendar)]));

  function policyFor(categoryKey: string): Policy {
    const category = categories.find((one) => one.key === categoryKey);
    const keys = (category && lineage(category, categories))?.map((one) => one.key) ?? [];
    const policy =
      policies.find((one) => one.categoryKeys.some((key) => keys.includes(key))) ??
      policies.find((one) => one.isDefault);
    if (!policy) throw new Error('The charter was published without a default policy');
    return policy;
  }

  function calendar(key: string): CompiledCalendar {
    const found = compiled.get(key);
    if (!found) throw new Error(`The charter was published without the calendar ${key}`);
    return found;
  }

  return {
    policies,
    calendars,
    rules: chapterOf(document, rulesChapter),
    calendar,
    policyFor,
    policy: (key) => policies.find((one) => one.key === key),
  };
}

function compiledOf(calendar: Calendar): CompiledCalendar {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) throw new Error(`The charter was published with ${compiled.refusal.kind}`);
  return compiled.value;
}

/** What a policy promises for one metric at a priority. */
export function termsOf(policy: Policy, metric: Metric, priority: Priority): ClockTerms {
  const target = policy.targets.find((one) => one.metric === metric && one.priority === priority);
  if (!target) throw new Error(`The policy ${policy.key} was published without ${metric}`);
  return {
    basis: target.basis,
    targetSeconds: hoursInSeconds(target.hours),
    policyKey: policy.key,
    calendarKey: policy.calendarKey,
  };
}
