import { Layouts } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useTranslated } from '../../../../../admin/kit/language';
import type { Refusal } from '../../../contracts/drafts';
import type { PoliciesAnswer, PolicyFile } from '../../../contracts/policies';
import { draftRefusalWords } from '../../editing/draft-refusal-words';
import { useDraftEditor } from '../../editing/use-draft-editor';
import { blankPolicy } from '../../policies/blank-policy';
import { useWords } from '../../words';
import { DraftHeader } from '../editing/DraftHeader';
import { DraftStanding } from '../editing/DraftStanding';
import { PolicyAftermath } from './PolicyAftermath';
import { PolicyCondition } from './PolicyCondition';
import { PolicyFacts } from './PolicyFacts';
import { PolicyTryOutPanel } from './PolicyTryOutPanel';
import { TargetMatrix } from './TargetMatrix';

interface PolicyEditorProps {
  readonly answer: PoliciesAnswer;
  /** Null for one that is still to be made. */
  readonly file: PolicyFile | null;
}

/** One policy to edit and to try out. */
export function PolicyEditor({ answer, file }: PolicyEditorProps) {
  const say = useWords();
  const translated = useTranslated();
  const editor = useDraftEditor('policies', file?.draft ?? blankPolicy(answer), file);
  const wordsOf = (refusal: Refusal) => draftRefusalWords(say, 'policies', refusal);
  const parts = { editor, wordsOf };
  const timezone = answer.calendars.find(({ key }) => key === editor.value.calendarKey)?.timezone;
  return (
    <>
      <DraftHeader editor={editor} title={translated(editor.value.name) || say('policies.new')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DraftStanding {...parts} />
          <PolicyFacts {...parts} answer={answer} />
          <PolicyCondition editor={editor} fields={answer.fields} />
          <TargetMatrix {...parts} />
          <PolicyAftermath {...parts} />
          <PolicyTryOutPanel policy={editor.value} timezone={timezone ?? 'UTC'} wordsOf={wordsOf} />
        </Flex>
      </Layouts.Content>
    </>
  );
}
