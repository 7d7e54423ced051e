/** How many rules may follow from one another. */
export const DEEPEST = 5;

/** Why a rule does not run although something has set it off: it would go round, or too far. */
export type LoopRefusal = 'own-doing' | 'too-deep';

/** Cuts circles: a rule never follows from itself, and a chain of rules ends at a depth. Outermost cause first. */
export function loopRefusal(ruleKey: string, cause: readonly string[]): LoopRefusal | null {
  if (cause.includes(ruleKey)) return 'own-doing';
  return cause.length >= DEEPEST ? 'too-deep' : null;
}
