import {
  Box,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTranslated } from '../language';
import { AddButtons } from './AddButtons';
import { useEditing } from './editing-context';
import {
  GROUP_KINDS,
  isGroup,
  pathOfGap,
  pathOfPart,
  type Group,
  type GroupKind,
  type Part,
} from './groups';
import { ProblemWords } from './ProblemWords';
import { roomIn } from './room';
import { StatementLine } from './StatementLine';
import { useFocusAfterChange } from './use-focus-after-change';
import { useWordsIn } from './use-words';
import { EDITOR_WORDS, GROUP_WORDS } from './words';

interface GroupEditorProps {
  readonly group: Group;
  readonly path: string;
  readonly name: string;
  readonly levelsAbove?: number;
  /** Said of the outermost group when there is nothing in it. */
  readonly emptyWords?: string;
  readonly onGroup: (group: Group) => void;
  /** The outermost group cannot be removed. */
  readonly onRemove?: () => void;
  readonly removeWords?: string;
}

/** Lines and groups that are joined in one way. */
export function GroupEditor(props: GroupEditorProps) {
  const { group, path, name, levelsAbove = 0, emptyWords, onGroup } = props;
  const focus = useFocusAfterChange();
  const { problemsAt, whole } = useEditing();
  const room = roomIn(group, levelsAbove, whole);
  const put = (index: number, part: Part) =>
    onGroup({ ...group, parts: group.parts.map((one, at) => (at === index ? part : one)) });

  function add(part: Part) {
    focus.onPart(group.parts.length);
    onGroup({ ...group, parts: [...group.parts, part] });
  }

  function remove(index: number) {
    focus.onAdding();
    onGroup({ ...group, parts: group.parts.filter((_part, at) => at !== index) });
  }

  return (
    <Frame role="group" aria-label={name} $kind={group.kind} ref={focus.frame}>
      <GroupHeader {...props} mayBe={room.forKind} />
      {group.parts.length === 0 && emptyWords !== undefined && (
        <Typography textColor="neutral700">{emptyWords}</Typography>
      )}
      {group.parts.length > 0 && (
        <Parts>
          {group.parts.map((part, index) => (
            <li key={index} data-part>
              <PartEditor
                part={part}
                number={index + 1}
                levelsAbove={room.levels}
                path={pathOfPart(path, group.kind, index)}
                onPart={(changed) => put(index, changed)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </Parts>
      )}
      {group.parts.length === 0 && (
        <ProblemWords problems={problemsAt(pathOfGap(path, group.kind))} />
      )}
      <AddButtons name={name} room={room} onAdd={add} />
    </Frame>
  );
}

interface GroupHeaderProps extends GroupEditorProps {
  readonly mayBe: (kind: GroupKind) => boolean;
}

function GroupHeader({ group, name, onGroup, onRemove, removeWords, mayBe }: GroupHeaderProps) {
  const say = useWordsIn(EDITOR_WORDS);
  const translated = useTranslated();
  return (
    <Flex gap={2} justifyContent="space-between" alignItems="center">
      <Box flex="0 1 32rem" minWidth="0">
        <SingleSelect
          size="S"
          aria-label={say('group-kind', { name })}
          value={group.kind}
          onChange={(kind) => onGroup({ ...group, kind: kind as GroupKind })} // one of the options
        >
          {GROUP_KINDS.map((kind) => (
            <SingleSelectOption
              key={kind}
              value={kind}
              disabled={kind !== group.kind && !mayBe(kind)}
            >
              {translated(GROUP_WORDS[kind])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {onRemove && removeWords !== undefined && (
        <IconButton label={removeWords} variant="ghost" onClick={onRemove}>
          <Trash />
        </IconButton>
      )}
    </Flex>
  );
}

interface PartEditorProps {
  readonly part: Part;
  readonly number: number;
  readonly levelsAbove: number;
  readonly path: string;
  readonly onPart: (part: Part) => void;
  readonly onRemove: () => void;
}

function PartEditor({ part, number, levelsAbove, path, onPart, onRemove }: PartEditorProps) {
  const say = useWordsIn(EDITOR_WORDS);
  if (!isGroup(part)) {
    return <StatementLine {...{ number, path, onRemove }} statement={part} onStatement={onPart} />;
  }
  return (
    <GroupEditor
      {...{ path, levelsAbove, onRemove }}
      group={part}
      name={say('group', { number })}
      removeWords={say('remove-group', { number })}
      onGroup={onPart}
    />
  );
}

const Frame = styled.div<{ $kind: GroupKind }>`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 4px solid
    ${({ theme, $kind }) =>
      ({
        all: theme.colors.primary500,
        any: theme.colors.success500,
        none: theme.colors.danger500,
      })[$kind]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  @media (max-width: 48rem) {
    padding: 0.8rem;
  }
`;

const Parts = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;

  @media (max-width: 48rem) {
    gap: 2.4rem;
  }
`;
