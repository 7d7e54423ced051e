import { useState } from 'react';

export interface Preview<Answer extends object> {
  readonly answer: Answer | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly ask: (question: () => Promise<Answer>) => Promise<void>;
  /** The question is another one now: the answer to the former one must not be taken for its. */
  readonly forget: () => void;
}

/** One answer of the server at a time. */
export function usePreview<Answer extends object>(): Preview<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function ask(question: () => Promise<Answer>) {
    setBusy(true);
    setFailed(false);
    try {
      setAnswer(await question());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setAnswer(null);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  function forget() {
    setAnswer(null);
    setFailed(false);
  }

  return { answer, isBusy, hasFailed, ask, forget };
}
