import { ConfirmDialog } from '@strapi/strapi/admin';
import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useWords } from '../../words';

interface DeleteDraftProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onDelete: () => Promise<void>;
}

/** Asks before it deletes. */
export function DeleteDraft({ name, isBusy, onDelete }: DeleteDraftProps) {
  const say = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />} disabled={isBusy}>
          {say('draft.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={say('draft.delete-ask', { name })} onConfirm={onDelete}>
        {say('draft.delete-meaning')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
