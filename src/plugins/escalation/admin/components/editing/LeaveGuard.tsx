import { useEffect } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useBlocker } from 'react-router-dom';
import { useWords } from '../../words';

/** Asks before a page is left whose changes nobody has saved. */
export function LeaveGuard({ isChanged }: { readonly isChanged: boolean }) {
  const say = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isChanged && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{say('leave.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>{say('leave.body')}</Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={() => blocker.reset()}>
            {say('leave.stay')}
          </Button>
          <Button variant="danger-light" fullWidth onClick={() => blocker.proceed()}>
            {say('leave.go')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
