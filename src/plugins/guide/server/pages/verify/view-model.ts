import { readHead } from '../../../../complaints/domain/chain-head';
import type { Verification } from '../../../../complaints/server/public';
import { assertNever } from '../../../../../kernel/assert-never';
import type { Language } from '../../../../../kernel/language';
import { inputField, type InputField } from '../../../domain/fields/field';
import { errorAt, type FieldError } from '../../../domain/fields/field-error';
import { fill, wordsIn, type Words } from '../../../domain/messages';
import { errorLinks, type StepView } from '../../../domain/report/step-view';

/** What stands on a receipt, as typed. */
export interface TypedReceipt {
  readonly reference: string;
  readonly head: string;
}

export interface VerifyFacts {
  readonly typed: TypedReceipt;
  readonly errors: readonly FieldError[];
  /** Null before anything was checked. */
  readonly found: Verification | null;
}

export interface VerifyView {
  readonly heading: string;
  readonly action: string;
  readonly trackHref: string;
  /** To whom one can turn when something is wrong. */
  readonly appealHref: string;
  readonly errors: StepView['errors'];
  readonly fields: readonly InputField[];
  readonly result: ResultView | null;
}

interface ResultView {
  readonly isSound: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

export function checkReceipt(
  { reference, head }: TypedReceipt,
  words: Words['verify'],
): FieldError[] {
  const headWords = head.trim() === '' ? words.headMissing : words.headWrong;
  return [
    ...(reference.trim() === '' ? [{ field: 'reference', message: words.referenceMissing }] : []),
    ...(readHead(head) === null ? [{ field: 'head', message: headWords }] : []),
  ];
}

/** The page where anybody with a receipt can see whether the record was changed since. */
export function verifyView({ typed, errors, found }: VerifyFacts, language: Language): VerifyView {
  const { verify } = wordsIn(language);
  return {
    heading: verify.title,
    action: `/${language}/verify`,
    trackHref: `/${language}/track`,
    errors: errorLinks(errors),
    fields: fieldsOf(typed, errors, verify),
    appealHref: `/${language}/guide#appeal`,
    result: found && resultOf(found, verify),
  };
}

function fieldsOf(
  typed: TypedReceipt,
  errors: readonly FieldError[],
  words: Words['verify'],
): InputField[] {
  return [
    inputField({
      ...{ id: 'reference', label: words.reference, hint: words.referenceHint, isCode: true },
      ...{ error: errorAt(errors, 'reference'), value: typed.reference },
      width: 'govuk-input--width-10',
    }),
    inputField({
      ...{ id: 'head', label: words.head, hint: words.headHint, isCode: true },
      ...{ error: errorAt(errors, 'head'), value: typed.head },
    }),
  ];
}

function resultOf(found: Verification, words: Words['verify']): ResultView {
  switch (found.kind) {
    case 'unchanged': {
      const since = found.place < found.entries ? words.unchangedSince : words.unchangedLast;
      const lines = [fill(words.unchangedText, placesOf(found)), since];
      return { isSound: true, title: words.unchanged, lines };
    }
    case 'unknown':
      return { isSound: false, title: words.unknown, lines: [words.unknownText] };
    case 'changed': {
      const lines = [fill(words.changedText, placesOf(found))];
      return { isSound: false, title: words.changed, lines };
    }
    default:
      return assertNever(found);
  }
}

function placesOf({ place, entries }: { place: number; entries: number }) {
  return { place, entries };
}
