import { Layouts, Page } from '@strapi/strapi/admin';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { ArrowLeft, Check, Cross } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { addressOf } from '../../addresses';
import type { DraftEditor } from '../../editing/use-draft-editor';
import { useMayWrite } from '../../editing/use-may-write';
import { useWords } from '../../words';
import { DeleteDraft } from './DeleteDraft';
import { LeaveGuard } from './LeaveGuard';

interface DraftHeaderProps {
  readonly editor: Omit<DraftEditor<object>, 'change' | 'begin'>;
  readonly title: string;
}

/** The name of a draft and what can be done with all of it. */
export function DraftHeader({ editor, title }: DraftHeaderProps) {
  const say = useWords();
  const mayWrite = useMayWrite();
  const { kind, isNew, isChanged, isBusy, isPublished } = editor;
  const standing = isPublished ? 'draft.published' : 'draft.not-published';
  return (
    <>
      <LeaveGuard isChanged={isChanged && !isBusy} />
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say(isChanged || isNew ? 'draft.unsaved' : standing)}
        navigationAction={
          <Flex>
            <LinkButton tag={Link} to={addressOf(kind)} variant="ghost" startIcon={<ArrowLeft />}>
              {say(`${kind}.back`)}
            </LinkButton>
          </Flex>
        }
        primaryAction={
          mayWrite && (
            <Button
              startIcon={<Check />}
              disabled={!isChanged && !isNew}
              loading={isBusy}
              onClick={() => void editor.save()}
            >
              {say('draft.save')}
            </Button>
          )
        }
        secondaryAction={
          mayWrite && (
            <Flex gap={2} wrap="wrap">
              <Button
                variant="tertiary"
                startIcon={<Cross />}
                disabled={!isChanged}
                onClick={editor.discard}
              >
                {say('draft.discard')}
              </Button>
              {!isNew && <DeleteDraft name={title} isBusy={isBusy} onDelete={editor.remove} />}
            </Flex>
          )
        }
      />
    </>
  );
}
