import type { Core } from '@strapi/strapi';
import type { Limits } from '../src/plugins/complaints/domain/limits/limits';

const MINUTE = 60 * 1_000;
const HOUR = 60 * MINUTE;

/** How often strangers may do what would hurt others if it were done without end; counted in the database. */
export default ({ env }: Core.Config.Shared.ConfigParams): Limits => ({
  draft: {
    within: HOUR,
    address: env.int('LIMIT_DRAFTS_ADDRESS', 60),
    total: env.int('LIMIT_DRAFTS_TOTAL', 5_000),
  },
  report: {
    within: HOUR,
    address: env.int('LIMIT_REPORTS_ADDRESS', 10),
    total: env.int('LIMIT_REPORTS_TOTAL', 1_000),
  },
  'unproven-report': { within: HOUR, address: env.int('LIMIT_REPORTS_UNPROVEN', 5) },
  track: {
    within: 15 * MINUTE,
    address: env.int('LIMIT_TRACKING_ADDRESS', 5),
    subject: env.int('LIMIT_TRACKING_REFERENCE', 5),
    total: env.int('LIMIT_TRACKING_TOTAL', 1_000),
  },
  message: {
    within: HOUR,
    address: env.int('LIMIT_MESSAGES_ADDRESS', 30),
    subject: env.int('LIMIT_MESSAGES_COMPLAINT', 10),
    total: env.int('LIMIT_MESSAGES_TOTAL', 3_000),
  },
  /** Forms with files, of which each carries a few. */
  upload: {
    within: HOUR,
    address: env.int('LIMIT_UPLOADS_ADDRESS', 60),
    total: env.int('LIMIT_UPLOADS_TOTAL', 3_000),
  },
  survey: {
    within: HOUR,
    address: env.int('LIMIT_SURVEYS_ADDRESS', 30),
    subject: env.int('LIMIT_SURVEYS_INVITATION', 10),
    total: env.int('LIMIT_SURVEYS_TOTAL', 3_000),
  },
  mail: { within: HOUR, subject: env.int('LIMIT_MAILS_ADDRESS', 3) },
  'sign-in': {
    within: 15 * MINUTE,
    address: env.int('LIMIT_SIGN_IN_ADDRESS', 20),
    subject: env.int('LIMIT_SIGN_IN_ACCOUNT', 5),
    total: env.int('LIMIT_SIGN_IN_TOTAL', 300),
  },
  'password-mail': {
    within: HOUR,
    address: env.int('LIMIT_PASSWORD_MAILS_ADDRESS', 10),
    subject: env.int('LIMIT_PASSWORD_MAILS_ACCOUNT', 3),
    total: env.int('LIMIT_PASSWORD_MAILS_TOTAL', 100),
  },
});
