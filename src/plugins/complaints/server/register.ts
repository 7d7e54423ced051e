import type { Core } from '@strapi/strapi';
import { registerChapter } from '../../charter/server/public';
import { categoriesChapter } from '../domain/charter/categories';
import { departmentsChapter } from '../domain/charter/departments';
import { formsChapter } from '../domain/charter/forms';
import { organisationChapter } from '../domain/charter/organisation';
import { placesChapter } from '../domain/charter/places';
import { residentGroupsChapter } from '../domain/charter/resident-groups';
import { textsChapter } from '../domain/charter/texts';
import { workflowChapter } from '../domain/charter/workflow';
import * as load from './store/charter-drafts';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register({
    ...{ name: 'question-condition', plugin: 'complaints', type: 'json' },
  });
  registerChapter(strapi, { ...organisationChapter, load: () => load.organisation(strapi) });
  registerChapter(strapi, { ...departmentsChapter, load: () => load.departments(strapi) });
  registerChapter(strapi, { ...formsChapter, load: () => load.forms(strapi) });
  registerChapter(strapi, { ...categoriesChapter, load: () => load.categories(strapi) });
  registerChapter(strapi, { ...workflowChapter, load: () => load.workflow(strapi) });
  registerChapter(strapi, { ...placesChapter, load: () => load.places(strapi) });
  registerChapter(strapi, { ...residentGroupsChapter, load: () => load.residentGroups(strapi) });
  registerChapter(strapi, { ...textsChapter, load: () => load.texts(strapi) });
};
