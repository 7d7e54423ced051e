import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/floor/required-setting';

const HOUR = 60 * 60;

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  url: '/admin',
  autoOpen: false,
  auth: {
    secret: requiredSetting('ADMIN_JWT_SECRET'),
    cookie: {
      secure: env('PUBLIC_URL', '').startsWith('https:') ? true : undefined,
      sameSite: 'strict',
    },
    sessions: { maxRefreshTokenLifespan: 7 * 24 * HOUR, maxSessionLifespan: 12 * HOUR },
  },
  apiToken: { salt: requiredSetting('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredSetting('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredSetting('ENCRYPTION_KEY') },
  rateLimit: { enabled: false }, // counted in the database instead: config/limits.ts
  flags: { nps: false, promoteEE: false },
});
