import { momentWords } from '../../../../../kernel/date-words';
import type { Instant } from '../../../../../kernel/instant';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import type { PlaceholderValues, TextKey } from '../../../../complaints/domain/notice/placeholders';
import {
  addressNotice,
  readContact,
  residentNotice,
  staffNotices,
  type NewNotice,
} from '../../../../complaints/server/public';
import { METRIC_WORDS } from '../../../domain/clock/metric-words';
import type { Clock } from '../../../domain/clock/clock';
import { isLate } from '../../../domain/rules/judge-timer';
import type { Rule } from '../../../domain/rules/rule';
import type { RunStep } from '../../../domain/rules/run';
import type { StepOf } from '../../../domain/rules/step';
import { isWarning } from '../../../domain/rules/trigger';
import type { Told } from '../../../domain/rules/who-is-told';
import type { NewDigestLine } from '../../store/digest-lines';
import { toldOf, type Scene, type Standpoint } from './scene';

/** One firing of a rule on a complaint. */
export interface Firing {
  readonly rule: Rule;
  readonly occasion: string;
  readonly repeat: number;
  /** The promise it goes by, if it goes by one. */
  readonly clock: Clock | null;
  readonly plannedAt: Instant;
  /** Whether it is told in a digest, because many fire at the same moment. */
  readonly isGathered?: boolean;
}

export interface Letters {
  readonly notices: readonly NewNotice[];
  /** For those who are told of it in a digest, because it is late. */
  readonly lines: readonly NewDigestLine[];
  readonly step: RunStep;
}

type Notify = StepOf<'notify'>;

/** The letters of one step, with whom they go to and how far one had to climb to find somebody. */
export async function lettersOf(
  scene: Scene,
  standpoint: Standpoint,
  firing: Firing,
  { index, step }: { readonly index: number; readonly step: Notify },
): Promise<Letters> {
  const occasion = `${firing.rule.key}:${firing.occasion}:${firing.repeat}:${index}`;
  const about = { scene, standpoint, firing, step, occasion };
  if (step.to.kind === 'address') return toAddress(about, step.to.email);
  if (step.to.kind === 'resident') return toResident(about);
  const told = toldOf(step.to, standpoint, scene.people);
  if (told.organisation) return toAddress(about, standpoint.charter.organisation.email, told);
  return toStaff(about, told);
}

interface About {
  readonly scene: Scene;
  readonly standpoint: Standpoint;
  readonly firing: Firing;
  readonly step: Notify;
  readonly occasion: string;
}

async function toStaff(about: About, told: Told): Promise<Letters> {
  const { scene, standpoint, firing, step, occasion } = about;
  const people = scene.people.filter(({ id }) => told.personIds.includes(id));
  const late = firing.isGathered === true || isLate(firing.plannedAt, scene.at);
  const summary = { kind: step.kind, climbed: told.climbed, told: people.map(({ name }) => name) };
  if (late) {
    const lines = people.map((person) => lineOf(about, person));
    return { notices: [], lines, step: { ...summary, isLate: true } };
  }
  const kind = textOf(step, firing.rule, told);
  const notices: NewNotice[] = [];
  for (const person of people) {
    const values = valuesOf(about, person.language);
    notices.push(
      ...(await staffNotices(scene.strapi, standpoint.complaint, {
        ...{ kind, people: [person], occasion, values },
      })),
    );
  }
  return { notices, lines: [], step: summary };
}

function lineOf(
  { standpoint: { complaint }, firing, scene, occasion }: About,
  person: { readonly email: string; readonly name: string; readonly language: Language },
): NewDigestLine {
  return {
    ...{ recipient: person.email, name: person.name, language: person.language },
    ...{ complaintId: complaint.id, reference: complaint.reference, ruleKey: firing.rule.key },
    lineKey: `${complaint.id}:${occasion}:${person.email}`,
    dueAt: firing.clock?.dueAt ?? null,
    at: scene.at,
  };
}

async function toAddress(about: About, email: string, told?: Told): Promise<Letters> {
  const { scene, standpoint, firing, step, occasion } = about;
  const { complaint } = standpoint;
  const kind = textOf(step, firing.rule, told);
  const values = valuesOf(about, complaint.language);
  const notice = await addressNotice(scene.strapi, complaint, { kind, email, occasion, values });
  const climbed = told?.climbed ?? [step.to.kind];
  return { notices: [notice], lines: [], step: { kind: step.kind, climbed, told: [email] } };
}

/** A resident without an address of mail sees it on the tracking page only. */
async function toResident(about: About): Promise<Letters> {
  const { scene, standpoint, step, occasion } = about;
  const { complaint } = standpoint;
  const contact =
    complaint.residentId === null ? null : await readContact(scene.tx, complaint.residentId);
  const summary = { kind: step.kind, climbed: ['resident'] };
  if (!contact?.email) return { notices: [], lines: [], step: { ...summary, told: [] } };
  const kind = step.textKey ?? 'rule-notice';
  const values = valuesOf(about, complaint.language);
  const letter = { kind, contact, occasion, values };
  const notice = await residentNotice(scene.strapi, complaint, letter);
  return { notices: [notice], lines: [], step: { ...summary, told: ['resident'] } };
}

function valuesOf(
  { standpoint: { charter }, firing: { clock, rule } }: About,
  language: Language,
): PlaceholderValues {
  const message = inLanguage(rule.name, language);
  if (!clock) return { message };
  const { timezone } = charter.organisation;
  return {
    message,
    metric: inLanguage(METRIC_WORDS[clock.metric], language),
    ...(clock.dueAt === null ? {} : { dueAt: momentWords(clock.dueAt, timezone, language) }),
  };
}

function textOf({ textKey }: Notify, { trigger }: Rule, told?: Told): TextKey {
  if (textKey !== null) return textKey;
  if (trigger.kind !== 'due') return 'rule-notice';
  if (isWarning(trigger)) return 'due-soon';
  const last = told?.climbed.at(-1);
  return last === 'assignee' || last === 'head' ? 'overdue-head' : 'overdue-leadership';
}
