import type { Core } from '@strapi/strapi';
import { oncePer } from '../../../kernel/once-per';
import { complaintFields, type NamedParts } from '../domain/condition/complaint-fields';
import { factsOf } from '../domain/condition/facts-of';
import type { Fact, Facts, Field, FieldCatalogue } from '../domain/condition/field';
import type { StoredComplaint } from './store/complaint-row';
import { COMPLAINT_COLUMNS, type ConditionColumns } from './store/where-condition';

/** A field that conditions can speak of, beside those that every complaint has. */
export interface ConditionField {
  readonly field: Field;
  /** What the field holds for a complaint; null is empty. */
  readonly read: (complaint: StoredComplaint) => Fact;
  /**
   * The same as an SQL expression on the table `complaints`, for SQLite and PostgreSQL alike: text for a choice, a
   * tree or words, a number, or true and false. It is put into statements as it is and has no `?` in it.
   */
  readonly expression: string;
}

const registries = oncePer((_strapi: Core.Strapi) => new Map<string, ConditionField>());

/** Adds a field; called in a plugin's `register`. A name that is taken is a mistake in the code. */
export function registerConditionField(strapi: Core.Strapi, added: ConditionField): void {
  const { name } = added.field;
  if (registries(strapi).has(name) || COMPLAINT_COLUMNS.has(name)) {
    throw new Error(`There already is a condition field ${name}`);
  }
  registries(strapi).set(name, added);
}

/** The fields that were registered, to be given to `complaintFields`. */
export function registeredFields(strapi: Core.Strapi): readonly Field[] {
  return [...registries(strapi).values()].map(({ field }) => field);
}

/** Every field a condition can speak of under a charter. */
export function conditionCatalogue(strapi: Core.Strapi, parts: NamedParts): FieldCatalogue {
  const registered = registeredFields(strapi);
  const known = catalogues(strapi).get(parts);
  if (known?.registered === registered.length) return known.catalogue;
  const catalogue = complaintFields(parts, registered);
  catalogues(strapi).set(parts, { registered: registered.length, catalogue });
  return catalogue;
}

/** Made once a charter: the tick asks for it with every complaint. Registering one more field makes it anew. */
const catalogues = oncePer(
  (_strapi: Core.Strapi) =>
    new WeakMap<NamedParts, { readonly registered: number; readonly catalogue: FieldCatalogue }>(),
);

/** What conditions find in a complaint, registered fields included. */
export function conditionFacts(strapi: Core.Strapi, complaint: StoredComplaint): Facts {
  const registered = [...registries(strapi)].map(([name, { read }]) => [name, read(complaint)]);
  return { ...factsOf(complaint), ...Object.fromEntries(registered) };
}

export function conditionColumns(strapi: Core.Strapi): ConditionColumns {
  const registered = [...registries(strapi)].map(
    ([name, { expression }]) => [name, `(${expression})`] as const,
  );
  return new Map([...COMPLAINT_COLUMNS, ...registered]);
}
