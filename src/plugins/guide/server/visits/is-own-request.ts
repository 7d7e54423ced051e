export interface Provenance {
  /** Header `Sec-Fetch-Site`; empty from browsers before 2020 (Safari before 2023) and from programs. */
  readonly fetchSite: string;
  /** Header `Origin`; empty where it was not sent. */
  readonly origin: string;
  /** Origins under which these pages are reached. */
  readonly ownOrigins: readonly string[];
  /** Whether the form carries a token that we made for this very page. */
  readonly hasToken: boolean;
}

/** Whether a form was sent from our own pages: a form of another site must not act in a resident's name. */
export function isOwnRequest({ fetchSite, origin, ownOrigins, hasToken }: Provenance): boolean {
  if (fetchSite !== '') return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === '') return true; // no browser: nobody's cookies are at stake
  if (origin === 'null') return hasToken;
  return ownOrigins.includes(origin);
}
