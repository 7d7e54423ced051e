import { directoryOf } from './directory';
import { bothLanguages, draftOnce, type DraftPlan } from './drafts';
import { keyOfName } from './key-of-name';

const UID = 'plugin::complaints.department';

/** Makes the departments that the charter lacks, with the people of one that it has. */
export async function draftDepartments(plan: DraftPlan): Promise<number> {
  const { strapi, mapping, names, charter } = plan;
  const wanted = mapping.create.departments;
  if (!wanted) return 0;
  const model = charter.department(wanted.staffedLike);
  if (!model) throw new Error(`The charter has no department ${wanted.staffedLike}`);
  const directory = directoryOf(charter);
  let made = 0;
  for (const department of names.departments) {
    if (directory.department(department) !== null) continue;
    const name = bothLanguages(mapping, department);
    made += await draftOnce(strapi, UID, {
      key: keyOfName(department),
      title: name.en,
      name,
      head: model.headId,
      members: [...model.memberIds],
      leadership: [...model.leadershipIds],
      position: charter.departments.length + made + 1,
    });
  }
  return made;
}
