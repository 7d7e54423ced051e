import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import type { CharterView } from '../../domain/charter/charter-view';
import { momentWords } from '../../../../kernel/date-words';
import { OUTCOME_WORDS } from '../../domain/notice/outcome-words';
import type { PlaceholderValues } from '../../domain/notice/placeholders';
import type { StoredComplaint } from '../store/complaint-row';

/** What any letter about a complaint may name; the occasion adds its own words and link. */
export function letterValues(
  complaint: StoredComplaint,
  charter: CharterView,
  language: Language,
): PlaceholderValues {
  const { organisation } = charter;
  const category = charter.category(complaint.categoryKey);
  const department = charter.department(complaint.departmentKey);
  const stage = charter.stage(complaint.stageKey);
  const date = (at: StoredComplaint['promisedAt']) =>
    at === null ? '—' : momentWords(at, organisation.timezone, language);
  return {
    reference: complaint.reference,
    category: category ? inLanguage(category.name, language) : complaint.categoryKey,
    department: department ? inLanguage(department.name, language) : complaint.departmentKey,
    stage: stage ? inLanguage(stage.name, language) : complaint.stageKey,
    promisedAt: date(complaint.promisedAt),
    dueAt: date(complaint.nextDueAt),
    outcome: complaint.outcome ? inLanguage(OUTCOME_WORDS[complaint.outcome], language) : '',
    organisation: inLanguage(organisation.name, language),
  };
}
