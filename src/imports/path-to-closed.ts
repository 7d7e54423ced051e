import type { Stage } from '../plugins/complaints/domain/charter/workflow';
import { oncePer } from '../kernel/once-per';

/** The stages a solved complaint passes on the shortest way from the first solved stage to a closed one. */
export const pathToClosed: (stages: readonly Stage[]) => readonly string[] = oncePer(shortest);

function shortest(stages: readonly Stage[]): readonly string[] {
  const solved = stages.filter(({ phase }) => phase === 'resolved' || phase === 'closed');
  const paths = solved
    .filter(({ phase }) => phase === 'resolved')
    .slice(0, 1)
    .map((stage) => [stage]);
  for (const path of paths) {
    const last = path.at(-1);
    if (last?.phase === 'closed') return path.slice(1).map(({ key }) => key);
    for (const key of last?.nextKeys ?? []) {
      const next = solved.find((stage) => stage.key === key);
      if (next && !paths.flat().includes(next)) paths.push([...path, next]);
    }
  }
  return [];
}
