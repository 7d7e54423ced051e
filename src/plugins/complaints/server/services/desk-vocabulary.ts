import type { Core } from '@strapi/strapi';
import type { Vocabulary } from '../../contracts/desk';
import type { Viewer } from '../../domain/desk/viewer';
import { connection } from '../../../../floor/connection';
import { readPeople } from '../store/people';
import { currentView } from './views';

/** The names behind the keys that the desk's other answers carry. */
export async function deskVocabulary(strapi: Core.Strapi, viewer: Viewer): Promise<Vocabulary> {
  const charter = await currentView(strapi);
  const choosable = new Set(charter.choosable.map((category) => category.key));
  const people = await readPeople(await connection(strapi));
  return {
    charterNumber: charter.number,
    timezone: charter.organisation.timezone,
    departments: charter.departments.map(({ key, name, memberIds, headId }) => ({
      ...{ key, name, headId },
      memberIds: [...memberIds],
    })),
    categories: charter.categories.map(({ key, name, parentKey }) => ({
      ...{ key, name, parentKey },
      departmentKey: charter.departmentOf(key).key,
      choosable: choosable.has(key),
    })),
    stages: charter.stages.map(({ key, name, phase, nextKeys }) => ({
      ...{ key, name, phase },
      nextKeys: [...nextKeys],
    })),
    places: charter.places.map(({ key, name }) => ({ key, name })),
    residentGroups: charter.residentGroups.map(({ key, name }) => ({ key, name })),
    people: people.map(({ id, name, isActive }) => ({ id, name, isActive })),
    me: {
      id: viewer.id,
      departmentKeys: viewer.departmentKeys === null ? null : [...viewer.departmentKeys],
      mayAct: viewer.mayAct,
    },
  };
}
