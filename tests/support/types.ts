export type DatabaseKind = 'sqlite' | 'postgres';

export interface BootOptions {
  /** By default the one of the Jest project, so that tests/api runs on both. */
  readonly database?: DatabaseKind;
  /** Where outgoing mail goes: the port of `startMailbox()`. */
  readonly smtpPort?: number;
  /** Serve the built admin panel too (journeys). */
  readonly serveAdmin?: boolean;
  /** Further environment settings, as in .env.example. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Continue with the database of a server that was closed with `keepDatabase`. */
  readonly on?: DatabaseHandle;
}

export interface DatabaseHandle {
  readonly kind: DatabaseKind;
  /** Environment settings that point Redress at it. */
  readonly settings: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}
