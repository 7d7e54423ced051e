import type { Core } from '@strapi/strapi';
import { registerChapter } from '../../charter/server/public';
import { onComplaintChange } from '../../complaints/server/public';
import { surveysChapter } from '../domain/surveys-chapter';
import { inviteWhenComplaintIsResolved } from './reactions/invite-when-complaint-is-resolved';
import { surveys } from './store/charter-drafts';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  registerChapter(strapi, { ...surveysChapter, load: () => surveys(strapi) });
  onComplaintChange(strapi, (change, tx) => inviteWhenComplaintIsResolved(strapi, change, tx));
};
