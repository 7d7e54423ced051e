import { createContext, useContext } from 'react';
import type { FieldCatalogue } from '../../../plugins/complaints/domain/condition/field';
import type { ConditionProblem } from '../../../plugins/complaints/domain/condition/problems';
import type { Group } from './groups';

/** What every line of the editor needs to know. */
export interface Editing {
  readonly catalogue: FieldCatalogue;
  readonly whole: Group;
  readonly problemsAt: (path: string) => readonly ConditionProblem[];
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A line of a condition stands outside an editor');
  return editing;
}
