import type { Translated } from '../../../../kernel/translated';
import type { Operator } from './condition';

/** What a field holds: one of a list of keys, a key of a tree, a number, words, or yes and no. */
export const FIELD_KINDS = ['choice', 'tree', 'number', 'text', 'yes-no'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const OPERATORS_OF = {
  choice: ['is-one-of', 'is-none-of', 'is-empty', 'is-filled'],
  tree: ['is-within', 'is-outside'],
  number: ['equals', 'less-than', 'at-most', 'more-than', 'at-least', 'is-empty', 'is-filled'],
  text: ['contains', 'does-not-contain', 'is-empty', 'is-filled'],
  'yes-no': ['is'],
} as const satisfies Readonly<Record<FieldKind, readonly Operator[]>>;

export interface FieldOption {
  readonly key: string;
  readonly label: Translated;
  /** In a tree, the key it lies below; null at the top. */
  readonly parentKey?: string | null;
}

/** Something a condition can speak of. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Translated;
  /** Of a choice or a tree, what can be chosen; other kinds have none. */
  readonly options: readonly FieldOption[];
  /** Of yes and no, what each of them says: "nobody is assigned" reads better than "assigned: no". */
  readonly answers?: { readonly yes: Translated; readonly no: Translated };
}

/** The fields a condition may speak of, by name, in the order in which they are offered. */
export type FieldCatalogue = ReadonlyMap<string, Field>;

export function catalogueOf(fields: readonly Field[]): FieldCatalogue {
  return new Map(fields.map((field) => [field.name, field]));
}

/** What is known of one thing, by field name; what is missing is empty. A list is of a question with several answers. */
export type Facts = Readonly<Record<string, Fact | undefined>>;
export type Fact = string | number | boolean | readonly string[] | null;

export function mayAsk(kind: FieldKind, operator: Operator): boolean {
  return OPERATORS_OF[kind].some((known) => known === operator);
}
