import { directoryOf } from './directory';
import { bothLanguages, draftOnce, type DraftPlan } from './drafts';
import { keyOfName } from './key-of-name';

/** Makes the places that the charter lacks. */
export async function draftPlaces({ strapi, mapping, names, charter }: DraftPlan): Promise<number> {
  const wanted = mapping.create.places;
  if (!wanted) return 0;
  const directory = directoryOf(charter);
  let made = 0;
  for (const place of names.places) {
    if (directory.place(place) !== null) continue;
    const name = bothLanguages(mapping, place);
    made += await draftOnce(strapi, 'plugin::complaints.place', {
      key: keyOfName(place),
      title: name.en,
      name,
      type: wanted.kind,
      position: charter.places.length + made + 1,
    });
  }
  return made;
}
