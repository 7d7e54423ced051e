import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import { fill, wordsIn } from '../messages';

/** Who took responsibility, by office: residents are told that somebody answers by name, not which name. */
export function whoAnswers(
  personId: number,
  departmentKey: string,
  charter: CharterView,
  language: Language,
): string {
  const words = wordsIn(language).promise;
  const department = charter.department(departmentKey);
  const name = department ? inLanguage(department.name, language) : '';
  if (department?.headId === personId) return fill(words.whoHead, { department: name });
  const isWorker = department?.memberIds.includes(personId) ?? false;
  return isWorker ? fill(words.whoWorker, { department: name }) : words.whoLeadership;
}
