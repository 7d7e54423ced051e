import type { CharterView } from '../../../../../complaints/domain/charter/charter-view';
import type { Complaint } from '../../../../../complaints/domain/complaint/complaint';
import { isSolved } from '../../../../../complaints/domain/complaint/decide';
import {
  hasFinding,
  isAppealPending,
} from '../../../../../complaints/domain/complaint/decisions/appeal';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage } from '../../../../../../kernel/translated';
import { textareaField, type TextareaField } from '../../../../domain/fields/field';
import { errorAt, type FieldError } from '../../../../domain/fields/field-error';
import { optionalLabel } from '../../../../domain/fields/optional-label';
import { fill, wordsIn } from '../../../../domain/messages';
import type { Act } from './check-message';

/** What the resident has just typed, when it could not be accepted. */
export interface Typed extends Readonly<Record<Act, string>> {
  readonly errors: readonly FieldError[];
  /** The complaint has moved on meanwhile. */
  readonly isTooLate: boolean;
}

export const NOTHING_TYPED: Typed = {
  ...{ reply: '', reopen: '', withdraw: '', appeal: '' },
  ...{ errors: [], isTooLate: false },
};

/** Null where the complaint's state does not allow it. */
export type MessageForms = Readonly<Record<Act, TextareaField | null>>;

interface FormFacts {
  readonly complaint: Complaint;
  readonly charter: CharterView;
  readonly typed: Typed;
  readonly language: Language;
}

/** What can be sent now; words that were typed and came too late are still shown. */
export function messageForms({ complaint, charter, typed, language }: FormFacts): MessageForms {
  const { track, promise } = wordsIn(language);
  const name = charter.department(complaint.departmentKey)?.name;
  const department = name ? inLanguage(name, language) : '';
  const mayAppeal = complaint.appealState === null && hasFinding(complaint);
  const form = (id: Act, isPossible: boolean, label: string, hint: string) =>
    isPossible || typed[id] !== ''
      ? textareaField({ ...{ id, label, hint, rows: 5 }, ...atField(typed, id) })
      : null;
  return {
    reply: form(
      'reply',
      complaint.phase !== 'closed',
      track.reply,
      fill(track.replyHint, { department }),
    ),
    reopen: form(
      'reopen',
      isSolved(complaint) && !isAppealPending(complaint),
      track.reopen,
      track.reopenHint,
    ),
    appeal: form('appeal', isSolved(complaint) && mayAppeal, promise.appeal, promise.appealHint),
    withdraw: form(
      'withdraw',
      !isSolved(complaint),
      optionalLabel(promise.withdrawReason, language),
      promise.withdrawHint,
    ),
  };
}

function atField(typed: Typed, id: Act) {
  return { error: errorAt(typed.errors, id), value: typed[id] };
}
