import { useRBAC } from '@strapi/strapi/admin';

const MAY_WRITE = [{ action: 'plugin::charter.publish', subject: null }];

/** Whether the reader may change the charter's drafts; false until that is known. */
export function useMayWrite(): boolean {
  const { allowedActions, isLoading } = useRBAC(MAY_WRITE);
  return !isLoading && allowedActions.canPublish === true;
}
