import type { CharterView } from '../../../../complaints/domain/charter/charter-view';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { groupByParent } from '../../../domain/group-by-parent';

export interface DepartmentLine {
  readonly name: string;
  readonly duties: string;
  readonly groups: readonly MatterGroup[];
}

/** Matters of one department under the heading they have in the form; no heading for those that stand alone. */
interface MatterGroup {
  readonly name: string;
  readonly matters: readonly { readonly name: string; readonly guidance: string }[];
}

/** Who handles what: every matter that can be chosen, under the department it reaches. */
export function departmentLines(charter: CharterView, language: Language): DepartmentLine[] {
  return charter.departments.map((department) => {
    const matters = charter.choosable.filter(
      (category) => charter.departmentOf(category.key).key === department.key,
    );
    return {
      name: inLanguage(department.name, language),
      duties: inLanguage(department.duties, language),
      groups: groupByParent(matters, charter, language).map(({ name, categories }) => ({
        name,
        matters: categories.map((category) => ({
          name: inLanguage(category.name, language),
          guidance: inLanguage(category.guidance, language),
        })),
      })),
    };
  });
}
