import type { Language } from '../kernel/language';
import type { ResidentCommand, StaffCommand } from '../plugins/complaints/domain/complaint/command';
import type { Channel, Outcome, Priority } from '../plugins/complaints/domain/vocabulary';
import { after, type Day, type Moment } from './moment';
import type { PersonKey } from './people';
import type { ResidentKey } from './residents';

/** A complaint of the demo and everything that happens to it, in order. */
export interface DemoComplaint {
  readonly at: Moment;
  readonly category: string;
  readonly place: string | null;
  readonly detail: string;
  readonly language: Language;
  readonly channel: Channel;
  /** Null is somebody who gave no name. */
  readonly resident: ResidentKey | null;
  /** The first line is what lists show. */
  readonly words: string;
  readonly answers: Readonly<Record<string, string | readonly string[] | Day>>;
  readonly steps: readonly DemoStep[];
}

export interface DemoStep {
  readonly at: Moment;
  readonly act: DemoAct;
}

type StaffAct =
  | Exclude<StaffCommand, { kind: 'assign' }>
  | { readonly kind: 'assign'; readonly person: PersonKey };

export type DemoAct =
  | { readonly by: PersonKey; readonly command: StaffAct }
  | { readonly by: 'resident'; readonly command: ResidentCommand }
  | { readonly by: 'survey'; readonly score: number; readonly comment: string };

type Told = Omit<DemoComplaint, 'steps' | 'detail' | 'channel' | 'answers' | 'resident'> &
  Partial<DemoComplaint>;

export function complaint(told: Told, ...steps: readonly (readonly DemoStep[])[]): DemoComplaint {
  return {
    detail: '',
    channel: 'web',
    resident: null,
    answers: {},
    ...told,
    steps: steps.flat(),
  };
}

function staff(at: Moment, by: PersonKey, command: StaffAct): DemoStep {
  return { at, act: { by, command } };
}

function move(at: Moment, by: PersonKey, stageKey: string): DemoStep {
  return staff(at, by, { kind: 'move-stage', stageKey });
}

/** The head passes it on to a person of the department. */
export function passed(at: Moment, head: PersonKey, person: PersonKey): DemoStep[] {
  return [move(at, head, 'pass-on'), staff(after(at, 1), head, { kind: 'assign', person })];
}

/** Passed on, and the person begins to look into it. */
export function taken(at: Moment, head: PersonKey, person: PersonKey): DemoStep[] {
  return [...passed(at, head, person), move(after(at, 6), person, 'judge')];
}

export function begun(at: Moment, person: PersonKey): DemoStep[] {
  return [move(at, person, 'carry-out')];
}

export function reply(at: Moment, person: PersonKey, text: string): DemoStep[] {
  return [staff(at, person, { kind: 'reply', text, waitForResident: false })];
}

/** A reply that asks for something; the clock stands still until the resident answers. */
export function asks(at: Moment, person: PersonKey, text: string): DemoStep[] {
  return [staff(at, person, { kind: 'reply', text, waitForResident: true })];
}

export function note(at: Moment, person: PersonKey, text: string): DemoStep[] {
  return [staff(at, person, { kind: 'note', text })];
}

export function raised(at: Moment, person: PersonKey, priority: Priority): DemoStep[] {
  return [staff(at, person, { kind: 'set-priority', priority })];
}

export function handedOver(
  at: Moment,
  person: PersonKey,
  departmentKey: string,
  reason: string,
): DemoStep[] {
  return [staff(at, person, { kind: 'change-department', departmentKey, reason })];
}

export function assigned(at: Moment, head: PersonKey, person: PersonKey): DemoStep[] {
  return [staff(at, head, { kind: 'assign', person })];
}

export function solved(at: Moment, person: PersonKey, outcome: Outcome, text: string): DemoStep[] {
  return [staff(at, person, { kind: 'resolve', outcome, text })];
}

/** Somebody who did not do the work has looked at it. */
export function verified(at: Moment, person: PersonKey): DemoStep[] {
  return [move(at, person, 'verify')];
}

/** Verified and, an hour and a half later, summed up and closed. */
export function closed(at: Moment, person: PersonKey): DemoStep[] {
  return [...verified(at, person), move(after(at, 90), person, 'summarise')];
}

export function answers(at: Moment, text: string): DemoStep[] {
  return [{ at, act: { by: 'resident', command: { kind: 'resident-reply', text } } }];
}

export function reopens(at: Moment, reason: string): DemoStep[] {
  return [{ at, act: { by: 'resident', command: { kind: 'resident-reopen', reason } } }];
}

export function rates(at: Moment, score: number, comment: string): DemoStep[] {
  return [{ at, act: { by: 'survey', score, comment } }];
}
