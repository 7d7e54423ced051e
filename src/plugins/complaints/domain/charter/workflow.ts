import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import { optionalTranslatedSchema, translatedSchema } from '../../../../kernel/translated';
import { PHASES, phaseSchema } from '../vocabulary';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const stageSchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    /** What happens in this stage, told to residents in plain words. */
    explanation: optionalTranslatedSchema,
    phase: phaseSchema,
    /** Stages a complaint may be moved to from here. */
    nextKeys: z.array(keySchema).readonly(),
  })
  .strict();

export type Stage = Readonly<z.infer<typeof stageSchema>>;

/** The stages in the order of the work; the first one receives a complaint. */
export const workflowChapter: Chapter<readonly Stage[]> = {
  name: 'workflow',
  schema: z.array(stageSchema).min(1).readonly(),
  check: (stages) => [
    ...repeatedKeys('workflow', stages),
    ...PHASES.filter((phase) => !stages.some((stage) => stage.phase === phase)).map((phase) =>
      problem('workflow-covers-phases', null, `No stage is in the phase ${phase}`),
    ),
    ...(stages[0]?.phase === 'received'
      ? []
      : [problem('workflow-begins', stages[0]?.key ?? null, 'The first stage must receive')]),
    ...stages.flatMap((stage) => stageProblems(stage, stages)),
  ],
};

function problem(check: string, entry: string | null, message: string): Problem {
  return { check, chapter: 'workflow', entry, message };
}

function stageProblems(stage: Stage, stages: readonly Stage[]): Problem[] {
  const unknown = stage.nextKeys.filter((key) => !stages.some((one) => one.key === key));
  return [
    ...unknown.map((key) =>
      problem('stage-leads-somewhere', stage.key, `It leads to ${key}, which does not exist`),
    ),
    ...(stage.phase !== 'closed' && !reachesClosed(stage, stages)
      ? [problem('no-dead-end', stage.key, 'From here no path leads to a closed stage')]
      : []),
  ];
}

function reachesClosed(from: Stage, stages: readonly Stage[]): boolean {
  const seen = new Set([from.key]);
  for (const key of seen) {
    const stage = stages.find((one) => one.key === key);
    if (stage?.phase === 'closed') return true;
    stage?.nextKeys.forEach((next) => seen.add(next));
  }
  return false;
}
