import type { Question } from '../../plugins/complaints/domain/charter/forms';
import type { Condition } from '../../plugins/complaints/domain/condition/condition';
import type { Translated } from '../../kernel/translated';
import { say } from '../say';

const NO_HINT = say('', '');
type Labels = Readonly<Record<string, Translated>>;

export function shortText(key: string, label: Translated, hint = NO_HINT): Question {
  return question('text', key, label, hint);
}

export function longText(key: string, label: Translated): Question {
  return question('long-text', key, label);
}

export function number(key: string, label: Translated): Question {
  return question('number', key, label);
}

export function date(key: string, label: Translated): Question {
  return question('date', key, label);
}

export function yesNo(key: string, label: Translated, hint = NO_HINT): Question {
  return question('yes-no', key, label, hint);
}

export function choice(key: string, label: Translated, labels: Labels): Question {
  return { ...question('single-choice', key, label), choices: choicesOf(labels) };
}

export function choices(key: string, label: Translated, labels: Labels): Question {
  return { ...question('multiple-choice', key, label), choices: choicesOf(labels) };
}

export function required(asked: Question): Question {
  return { ...asked, required: true };
}

/** A question that is asked only when this is true of the answers before it. */
export function askedWhen(visibleWhen: Condition, asked: Question): Question {
  return { ...asked, visibleWhen };
}

function question(
  kind: Question['kind'],
  key: string,
  label: Translated,
  hint = NO_HINT,
): Question {
  return { key, kind, label, hint, required: false, maximumLength: null, choices: [] };
}

function choicesOf(labels: Labels): Question['choices'] {
  return Object.entries(labels).map(([key, label]) => ({ key, label }));
}
