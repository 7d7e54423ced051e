import { useLocation } from 'react-router-dom';

export const QUEUE = '/plugins/complaints';

/** The queue as it was left: with its view, its filters and its page. */
export function useWayBack(): string {
  const { state } = useLocation() as { state: unknown };
  const hasQueue = typeof state === 'object' && state !== null && 'queue' in state;
  return hasQueue && typeof state.queue === 'string' ? `${QUEUE}${state.queue}` : QUEUE;
}
