import type { Instant } from '../../../../../kernel/instant';
import type { Result } from '../../../../../kernel/result';
import type { AttachmentMark } from '../../attachment/attachment';
import type { CharterView } from '../../charter/charter-view';
import type { Command } from '../command';
import type { Actor, ComplaintEvent } from '../event';
import type { Refusal } from '../refusal';

/** The events to append, or why none. */
export type Decision = Result<readonly ComplaintEvent[], Refusal>;
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Under which charter somebody asks for something, who, and when. */
export interface Circumstances {
  readonly charter: CharterView;
  readonly actor: Actor;
  readonly at: Instant;
  /** Files that come with what is said. */
  readonly attachments?: readonly AttachmentMark[];
}
