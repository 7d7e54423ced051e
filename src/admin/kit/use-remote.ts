import { useCallback, useEffect, useState } from 'react';
import { useCallbackRef } from '@strapi/design-system';

export type Remote<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: Value; readonly isRefreshing: boolean };

export interface RemoteValue<Value> {
  readonly remote: Remote<Value>;
  readonly reload: () => void;
  /** Puts in what the server answered to a change. */
  readonly replace: (value: Value) => void;
}

/** What the server says under an address; the last answer stays on the page while the next one is on its way. */
export function useRemote<Value>(address: string, load: () => Promise<Value>): RemoteValue<Value> {
  const [remote, setRemote] = useState<Remote<Value>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const loadLatest = useCallbackRef(load);

  useEffect(() => {
    let isCurrent = true;
    setRemote(refreshing);
    loadLatest().then(
      (value) => isCurrent && setRemote({ kind: 'ready', value, isRefreshing: false }),
      (error: unknown) => isCurrent && setRemote({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, attempt, loadLatest]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback(
    (value: Value) => setRemote({ kind: 'ready', value, isRefreshing: false }),
    [],
  );
  return { remote, reload, replace };
}

function refreshing<Value>(remote: Remote<Value>): Remote<Value> {
  return remote.kind === 'ready' ? { ...remote, isRefreshing: true } : { kind: 'loading' };
}
