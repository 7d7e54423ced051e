import type { Core } from '@strapi/strapi';

const ADMIN_CSP = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'", // styled-components writes its rules into the page
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  upgradeInsecureRequests: null,
};

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::access-log',
  'global::health',
  'global::plain-origin',
  'strapi::errors',
  'global::unavailable',
  'global::charter-missing',
  {
    name: 'strapi::security',
    config: {
      // Strings, not lists: Strapi fills up shorter lists with its own defaults (strapi.io images).
      contentSecurityPolicy: { useDefaults: true, directives: ADMIN_CSP },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      hsts: { maxAge: 31_536_000, includeSubDomains: false },
    },
  },
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', []), credentials: false, maxAge: 600 },
  },
  'global::hidden-types',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      formLimit: '256kb',
      jsonLimit: '256kb',
      textLimit: '256kb',
      formidable: { maxFileSize: 10 * 1024 * 1024, maxFields: 300, maxFieldsSize: 256 * 1024 },
    },
  },
  'strapi::favicon',
  'strapi::public',
];
