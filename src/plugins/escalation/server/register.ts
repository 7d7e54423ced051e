import type { Core } from '@strapi/strapi';
import { registerChapter } from '../../charter/server/public';
import { onComplaintChange, registeredFields } from '../../complaints/server/public';
import { calendarsChapter } from '../domain/charter/calendars';
import { policiesChapter } from '../domain/charter/policies';
import { checkRules, rulesChapter } from '../domain/charter/rules';
import { moveClocksWhenComplaintChanges } from './reactions/move-clocks-when-complaint-changes';
import { timeStagesWhenComplaintChanges } from './reactions/time-stages-when-complaint-changes';
import * as load from './store/charter-drafts';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  registerChapter(strapi, { ...calendarsChapter, load: () => load.calendars(strapi) });
  registerChapter(strapi, { ...policiesChapter, load: () => load.policies(strapi) });
  registerChapter(strapi, {
    ...rulesChapter,
    check: (rules, document) => checkRules(rules, document, registeredFields(strapi)),
    load: () => load.rules(strapi),
  });
  onComplaintChange(strapi, (change, tx) => moveClocksWhenComplaintChanges(strapi, change, tx));
  onComplaintChange(strapi, (change, tx) => timeStagesWhenComplaintChanges(strapi, change, tx));
};
