import { useEffect, useState } from 'react';

const STEP = 30_000;

/** The time by the server's clock, moved on every half minute; `serverAt` is what that clock said in its last answer. */
export function useNow(serverAt: number): number {
  const [elapsed, setElapsed] = useState({ since: serverAt, milliseconds: 0 });
  useEffect(() => {
    const began = Date.now();
    const timer = window.setInterval(
      () => setElapsed({ since: serverAt, milliseconds: Date.now() - began }),
      STEP,
    );
    return () => window.clearInterval(timer);
  }, [serverAt]);
  return serverAt + (elapsed.since === serverAt ? elapsed.milliseconds : 0);
}
