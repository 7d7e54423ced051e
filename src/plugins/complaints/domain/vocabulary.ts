import { z } from 'zod';

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const prioritySchema = z.enum(PRIORITIES);
export type Priority = (typeof PRIORITIES)[number];

/** The fixed meaning behind the stages an administrator names: what clocks and pages go by. */
export const PHASES = ['received', 'in-progress', 'resolved', 'closed'] as const;
export const phaseSchema = z.enum(PHASES);
export type Phase = (typeof PHASES)[number];

/** What staff can find; ISO 10002:2018 asks that it be told with its reasons. */
export const FINDINGS = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'no-fault',
  'withdrawn',
  'out-of-scope',
] as const;

/** How a complaint ended. Only a record of another system may have ended without anybody saying how. */
export const OUTCOMES = [...FINDINGS, 'not-recorded'] as const;
export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = (typeof OUTCOMES)[number];

/** What an appeal against an outcome can lead to. */
export const APPEAL_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;
export const appealOutcomeSchema = z.enum(APPEAL_OUTCOMES);
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What a complaint can wait for: an answer, others than us, entry, a permit, or a time of the year. */
export const WAIT_REASONS = [
  'resident',
  'third-party',
  'access',
  'approval',
  'weather-or-season',
] as const;
export const waitReasonSchema = z.enum(WAIT_REASONS);
export type WaitReason = (typeof WAIT_REASONS)[number];

export const CHANNELS = ['web', 'phone', 'front-desk', 'mail', 'api', 'import'] as const;
export const channelSchema = z.enum(CHANNELS);
export type Channel = (typeof CHANNELS)[number];
