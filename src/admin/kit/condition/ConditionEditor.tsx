import { useMemo } from 'react';
import type { Condition } from '../../../plugins/complaints/domain/condition/condition';
import type { FieldCatalogue } from '../../../plugins/complaints/domain/condition/field';
import { findConditionProblems } from '../../../plugins/complaints/domain/condition/problems';
import { EditingContext, type Editing } from './editing-context';
import { GroupEditor } from './GroupEditor';
import { conditionOf, groupOf } from './groups';

interface ConditionEditorProps {
  /** What the condition is for, in words; names the whole to those who cannot see it. */
  readonly label: string;
  readonly value: Condition;
  readonly onChange: (condition: Condition) => void;
  readonly catalogue: FieldCatalogue;
  /** What it means that there is no condition at all, in words. */
  readonly emptyWords: string;
  /** Whether lines that are not finished are found fault with: once somebody has tried to save. */
  readonly showsGaps?: boolean;
}

/** Puts a condition together out of lines and groups. Gives what is whole as well as what still has gaps in it. */
export function ConditionEditor({
  label,
  value,
  onChange,
  catalogue,
  emptyWords,
  showsGaps = false,
}: ConditionEditorProps) {
  const group = useMemo(() => groupOf(value), [value]);
  const editing = useMemo<Editing>(() => {
    const shown = findConditionProblems(conditionOf(group), catalogue).filter(
      ({ code }) => showsGaps || (code !== 'no-value' && code !== 'blank-group'),
    );
    return {
      ...{ catalogue, whole: group },
      problemsAt: (path) => shown.filter((one) => one.path === path),
    };
  }, [group, catalogue, showsGaps]);
  return (
    <EditingContext.Provider value={editing}>
      <GroupEditor
        group={group}
        path=""
        name={label}
        emptyWords={emptyWords}
        onGroup={(changed) => onChange(conditionOf(changed))}
      />
    </EditingContext.Provider>
  );
}
