/** A field of a form, ready for its partial in `views/partials/fields`. */
export type Field = InputField | TextareaField | SelectField | ChoiceField | FilesField;

interface FieldBasics {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  /** Ids of hint and error for `aria-describedby`; empty for none. */
  readonly describedBy: string;
}

export interface InputField extends FieldBasics {
  readonly partial: 'fields/input';
  readonly type: 'text' | 'date' | 'email' | 'tel';
  readonly value: string;
  readonly width: '' | 'govuk-input--width-5' | 'govuk-input--width-10' | 'govuk-input--width-20';
  readonly inputMode: '' | 'decimal';
  readonly autocomplete: string;
  readonly isCode: boolean;
}

export interface TextareaField extends FieldBasics {
  readonly partial: 'fields/textarea';
  readonly value: string;
  readonly rows: number;
}

export interface SelectField extends FieldBasics {
  readonly partial: 'fields/select';
  readonly empty: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

export interface FilesField {
  readonly partial: 'fields/files';
  readonly id: 'files';
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** One a file that was not taken. */
  readonly errors: readonly string[];
  readonly describedBy: string;
  /** What has been added so far, each with a button that takes it out again. */
  readonly chosen: readonly {
    readonly key: string;
    readonly name: string;
    readonly size: string;
  }[];
  /** Said instead of a further choice; empty while there is room. */
  readonly full: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface ChoiceField extends FieldBasics {
  readonly partial: 'fields/choices';
  readonly type: 'radio' | 'checkbox';
  readonly isInline: boolean;
  /** Whether the page's heading asks the question already: then only a screen reader hears the legend. */
  readonly isAskedAbove: boolean;
  readonly choices: readonly Choice[];
}

export interface Choice extends Option {
  readonly id: string;
  readonly hint: string;
}

interface Basics {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
}

function basics({ id, label, hint = '', error }: Basics): FieldBasics {
  const describing = [hint === '' ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];
  return { id, name: id, label, hint, error, describedBy: describing.filter(Boolean).join(' ') };
}

export function inputField(
  field: Basics & { readonly value: string } & Partial<
      Pick<InputField, 'type' | 'width' | 'inputMode' | 'autocomplete' | 'isCode'>
    >,
): InputField {
  const { type = 'text', width = '', inputMode = '', autocomplete = '', isCode = false } = field;
  const rest = { type, width, inputMode, autocomplete, isCode, value: field.value };
  return { partial: 'fields/input', ...basics(field), ...rest };
}

export function textareaField(
  field: Basics & { readonly value: string; readonly rows: number },
): TextareaField {
  const { value, rows } = field;
  return { partial: 'fields/textarea', ...basics(field), value, rows };
}

export function selectField(field: Basics & Pick<SelectField, 'empty' | 'groups'>): SelectField {
  const { empty, groups } = field;
  return { partial: 'fields/select', ...basics(field), empty, groups };
}

/** The first choice has the field's own id, so that the error summary leads to it. */
export function choiceField(
  field: Basics & {
    readonly type: ChoiceField['type'];
    readonly isInline?: boolean;
    readonly isAskedAbove?: boolean;
    readonly choices: readonly (Option & { readonly hint?: string })[];
  },
): ChoiceField {
  const { type, isInline = false, isAskedAbove = false, id } = field;
  const choices = field.choices.map((choice, index) => ({
    hint: '',
    ...choice,
    id: index === 0 ? id : `${id}-${index + 1}`,
  }));
  return { partial: 'fields/choices', ...basics(field), type, isInline, isAskedAbove, choices };
}
