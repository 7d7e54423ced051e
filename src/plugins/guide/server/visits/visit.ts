import type { Core } from '@strapi/strapi';
import type { ReceivedFile } from '../../../../floor/multipart/receive-form';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import type { PostedForm } from '../../domain/posted-form';

/** A request for a page, as far as pages care. */
export interface Visit {
  readonly strapi: Core.Strapi;
  readonly language: Language;
  /** Path behind the language: `/track/K7P4-XQ2W`. */
  readonly path: string;
  readonly at: Instant;
  /** Network address of the visitor, as far as our own proxies vouch for it; for counting only, never stored as it is. */
  readonly address: string;
  readonly form: PostedForm;
  /** Files of the form, as they were sent; they are gone when the page has answered. */
  readonly files: readonly ReceivedFile[];
  readonly parameter: (name: string) => string;
  readonly query: (name: string) => string;
  readonly cookie: (name: string) => string | undefined;
}

/** The address of a page in the visitor's language. */
export function hrefOf(visit: Pick<Visit, 'language'>, path: string): string {
  return `/${visit.language}${path}`;
}
