import { useState } from 'react';
import { useIsMobile } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { styled } from 'styled-components';
import { areShortcutsOn, switchShortcuts, useShortcuts } from '../shortcuts';
import type { WordKey } from '../translations/en';
import { useWords } from '../words';

type Keys = readonly (readonly [keys: string, meaning: WordKey])[];

const IN_QUEUE: Keys = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.enter'],
  ['/', 'keys.search'],
  ['?', 'keys.help'],
];
const IN_COMPLAINT: Keys = [
  ['r', 'keys.reply'],
  ['n', 'keys.note'],
  ['a', 'keys.take'],
  ['u', 'keys.back'],
  ['?', 'keys.help'],
];

/** The button and the sheet that `?` opens. */
export function KeyHelp() {
  const say = useWords();
  const isPhone = useIsMobile();
  const [isOpen, setIsOpen] = useState(false);
  const [isOn, setIsOn] = useState(areShortcutsOn);
  useShortcuts({ '?': () => setIsOpen(true) });

  function switchKeys(on: boolean) {
    switchShortcuts(on);
    setIsOn(on);
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      {!isPhone && (
        <Modal.Trigger>
          <Button variant="tertiary" startIcon={<Command />}>
            {say('keys.open')}
          </Button>
        </Modal.Trigger>
      )}
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('keys.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <KeyPart title={say('keys.queue-part')} keys={IN_QUEUE} />
            <KeyPart title={say('keys.complaint-part')} keys={IN_COMPLAINT} />
            <Typography textColor="neutral600">{say('keys.silent')}</Typography>
            <Checkbox checked={isOn} onCheckedChange={(on) => switchKeys(on === true)}>
              {say('keys.enabled')}
            </Checkbox>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function KeyPart({ title, keys }: { readonly title: string; readonly keys: Keys }) {
  const say = useWords();
  return (
    <div>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <KeyList>
        {keys.map(([pressed, meaning]) => (
          <div key={meaning}>
            <dt>
              {pressed.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </KeyList>
    </div>
  );
}

const KeyList = styled.dl`
  display: grid;
  gap: 0.8rem;
  padding-top: 0.8rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  > div {
    display: flex;
    gap: 1.6rem;
    align-items: center;
  }
  dt {
    display: flex;
    gap: 0.4rem;
    min-width: 7rem;
  }
  kbd {
    padding: 0.2rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral100};
    font: inherit;
    font-weight: 600;
  }
`;
