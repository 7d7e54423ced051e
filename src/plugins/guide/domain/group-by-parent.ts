import type { Category } from '../../complaints/domain/charter/categories';
import type { CharterView } from '../../complaints/domain/charter/charter-view';
import type { Language } from '../../../kernel/language';
import { inLanguage } from '../../../kernel/translated';

export interface CategoryGroup {
  /** Name of the parent; empty for categories without one. */
  readonly name: string;
  readonly categories: readonly Category[];
}

/** Categories under their parents, in the charter's order; those without a parent come last. */
export function groupByParent(
  categories: readonly Category[],
  charter: CharterView,
  language: Language,
): CategoryGroup[] {
  const parentKeys = [...new Set(categories.map((category) => category.parentKey))];
  return parentKeys
    .sort((one, other) => Number(one === null) - Number(other === null))
    .map((parentKey) => {
      const parent = parentKey === null ? undefined : charter.category(parentKey);
      return {
        name: parent ? inLanguage(parent.name, language) : '',
        categories: categories.filter((category) => category.parentKey === parentKey),
      };
    });
}
