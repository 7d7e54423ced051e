import type { Core } from '@strapi/strapi';

/** Pages of at most 100 rows; a parameter nobody knows is an error, never a silent no-op. */
const api: Core.Config.Api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};

export default api;
