import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/floor/required-setting';

/** In the order in which they may depend on each other; Strapi registers and bootstraps them so. */
const REDRESS = ['charter', 'complaints', 'escalation', 'surveys', 'guide', 'insights'];

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  ...Object.fromEntries(
    REDRESS.map((name) => [name, { enabled: true, resolve: `./src/plugins/${name}` }]),
  ),
  'users-permissions': {
    enabled: true,
    config: {
      jwtSecret: requiredSetting('JWT_SECRET'),
      jwt: { expiresIn: '12h' },
      register: { allowedFields: [] },
    },
  },
  email: { config: mailer(env) },
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      security: { allowedTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] },
    },
  },
});

function mailer(env: Core.Config.Shared.ConfigParams['env']) {
  const user = env('SMTP_USERNAME');
  return {
    provider: 'nodemailer',
    providerOptions: {
      host: env('SMTP_HOST', '127.0.0.1'),
      port: env.int('SMTP_PORT', 1025),
      secure: env.bool('SMTP_SECURE', false),
      ignoreTLS: env.bool('SMTP_IGNORE_TLS', false),
      ...(user ? { auth: { user, pass: env('SMTP_PASSWORD', '') } } : {}),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    settings: {
      defaultFrom: env('MAIL_FROM', 'Redress <no-reply@redress.example>'),
      defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'no-reply@redress.example')),
    },
  };
}
