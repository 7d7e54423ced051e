import type { Category } from '../../../plugins/complaints/domain/charter/categories';
import type { Translated } from '../../../kernel/translated';

type Leaf = Pick<Category, 'key' | 'name' | 'guidance'> &
  Partial<Pick<Category, 'departmentKey' | 'formKey' | 'priority'>>;

interface Branch {
  readonly key: string;
  readonly name: Translated;
  readonly guidance: Translated;
  readonly departmentKey: string;
  readonly formKey: string;
}

/** A parent category and its leaves, which inherit its department and form unless they name their own. */
export function branch(parent: Branch, leaves: readonly Leaf[]): readonly Category[] {
  return [
    { ...parent, parentKey: null, priority: 'normal' },
    ...leaves.map((leaf) => ({
      departmentKey: null,
      formKey: null,
      priority: 'normal' as const,
      ...leaf,
      parentKey: parent.key,
    })),
  ];
}
