/** Why a draft cannot be published, in words an administrator can act upon. */
export interface Problem {
  /** Name of the check, stable, for tests and links. */
  readonly check: string;
  readonly chapter: string;
  /** Key of the entry concerned; null when it is the chapter as a whole. */
  readonly entry: string | null;
  readonly message: string;
}
