import { useEffect } from 'react';
import { useCallbackRef } from '@strapi/design-system';

/** Calls again and again while somebody can see the page. */
export function useEvery(milliseconds: number, call: () => void): void {
  const callLatest = useCallbackRef(call);
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') callLatest();
    }, milliseconds);
    return () => window.clearInterval(timer);
  }, [milliseconds, callLatest]);
}
