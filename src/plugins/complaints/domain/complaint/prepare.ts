import { ok, refuse, type Result } from '../../../../kernel/result';
import type { Language } from '../../../../kernel/language';
import { markOf, type AttachmentMark } from '../attachment/attachment';
import type { CharterView } from '../charter/charter-view';
import { checkAnswers, type FieldRefusal, type PostedAnswers } from '../form/check-answers';
import { plainWords } from '../plain-words';
import type { Channel, Priority } from '../vocabulary';
import type { ComplaintEvent } from './event';
import type { Refusal } from './refusal';

/** What somebody hands in, as the form posts it. */
export interface Matter {
  readonly channel: Channel;
  readonly language: Language;
  readonly categoryKey: string;
  readonly placeKey: string | null;
  readonly placeDetail: string;
  readonly description: string;
  readonly posted: PostedAnswers;
  /** As what the resident complains; null or left out when it was not said. */
  readonly residentGroupKey?: string | null;
  /** The record's name in the system it is imported from. */
  readonly externalReference?: string;
  /** Only an import and staff set it; otherwise the category's. */
  readonly priority?: Priority;
}

export type Submitted = Extract<ComplaintEvent, { kind: 'submitted' }>;

/** In Unicode code points; nothing is ever cut off, what is longer is refused with the limit. */
export const LONGEST = { description: 10_000, placeDetail: 300, summary: 120 } as const;

/** Checks what was handed in against the charter and makes the first event of it. */
export function prepare(
  handedIn: Matter,
  reference: string,
  charter: CharterView,
): Result<Submitted, Refusal> {
  const matter: Matter = {
    ...handedIn,
    description: plainWords(handedIn.description),
    placeDetail: plainWords(handedIn.placeDetail),
  };
  const category = charter.choosable.find((one) => one.key === matter.categoryKey);
  if (!category) return refuse({ kind: 'unknown-category', key: matter.categoryKey });
  if (matter.placeKey !== null && !charter.place(matter.placeKey)) {
    return refuse({ kind: 'unknown-place', key: matter.placeKey });
  }
  const { residentGroupKey = null } = matter;
  if (residentGroupKey !== null && !charter.residentGroup(residentGroupKey)) {
    return refuse({ kind: 'unknown-resident-group', key: residentGroupKey });
  }
  const checked = checkAnswers(charter.formOf(category.key), matter.posted);
  const fields = [...wordsRefused(matter), ...refusedOf(matter, checked.refusals)];
  if (fields.length > 0) return refuse({ kind: 'answers', fields });
  return ok({
    kind: 'submitted',
    reference,
    charterNumber: charter.number,
    channel: matter.channel,
    language: matter.language,
    categoryKey: category.key,
    departmentKey: charter.departmentOf(category.key).key,
    priority: matter.priority ?? category.priority,
    stageKey: charter.firstStage.key,
    placeKey: matter.placeKey,
    placeDetail: matter.placeDetail.trim(),
    summary: summaryOf(matter.description),
    description: matter.description.trim(),
    answers: checked.answers,
    residentGroupKey,
  });
}

/** What was handed in, with the files that came with it; without any it does not speak of files. */
export function withFiles(submitted: Submitted, files: readonly AttachmentMark[]): Submitted {
  return files.length === 0 ? submitted : { ...submitted, attachments: files.map(markOf) };
}

/** A record of another system was never asked our questions: what it lacks is left open. */
function refusedOf(
  { externalReference }: Matter,
  refusals: readonly FieldRefusal[],
): readonly FieldRefusal[] {
  if (externalReference === undefined) return refusals;
  return refusals.filter(({ reason }) => reason !== 'missing');
}

function wordsRefused(matter: Matter): FieldRefusal[] {
  return [
    ...(matter.description.trim() === ''
      ? [{ field: 'description', reason: 'missing' as const }]
      : []),
    ...tooLong('description', matter.description, LONGEST.description),
    ...tooLong('placeDetail', matter.placeDetail, LONGEST.placeDetail),
  ];
}

function tooLong(field: string, text: string, limit: number): FieldRefusal[] {
  return [...text.trim()].length > limit ? [{ field, reason: 'too-long', limit }] : [];
}

/** The first line of the description, for lists. */
export function summaryOf(description: string): string {
  const signs = [...(description.trim().split(/\r?\n/)[0] ?? '').trim()];
  return signs.length <= LONGEST.summary
    ? signs.join('')
    : `${signs.slice(0, LONGEST.summary - 1).join('')}…`;
}
