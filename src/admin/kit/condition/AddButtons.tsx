import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEditing } from './editing-context';
import type { Part } from './groups';
import type { roomIn } from './room';
import { blankStatement } from './statements';
import { useWordsIn } from './use-words';
import { EDITOR_WORDS } from './words';

interface AddButtonsProps {
  /** The group in words: one page has many of these buttons. */
  readonly name: string;
  readonly room: ReturnType<typeof roomIn>;
  readonly onAdd: (part: Part) => void;
}

/** Adds a line or a group where there is still room for one. */
export function AddButtons({ name, room, onAdd }: AddButtonsProps) {
  const say = useWordsIn(EDITOR_WORDS);
  const [first] = useEditing().catalogue.values();
  if (!first) return null;
  const line = blankStatement(first);
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Button
        data-add
        size="S"
        variant="tertiary"
        startIcon={<Plus />}
        disabled={!room.forLine}
        aria-label={`${say('add-condition')}: ${name}`}
        onClick={() => onAdd(line)}
      >
        {say('add-condition')}
      </Button>
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus />}
        disabled={!room.forGroup}
        aria-label={`${say('add-group')}: ${name}`}
        onClick={() => onAdd({ kind: 'any', parts: [line] })}
      >
        {say('add-group')}
      </Button>
      {!room.forLine && (
        <Typography variant="pi" textColor="neutral700">
          {say('full')}
        </Typography>
      )}
    </Flex>
  );
}
