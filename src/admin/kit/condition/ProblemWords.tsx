import { Typography } from '@strapi/design-system';
import type { ConditionProblem } from '../../../plugins/complaints/domain/condition/problems';
import { useTranslated } from '../language';

interface ProblemWordsProps {
  readonly problems: readonly ConditionProblem[];
  /** The fields beside them refer to these words by it. */
  readonly id?: string;
}

/** What keeps a line from being used, said beside it. */
export function ProblemWords({ problems, id }: ProblemWordsProps) {
  const translated = useTranslated();
  return (
    <div id={id} aria-live="polite">
      {problems.map(({ message }) => (
        <Typography key={message.en} tag="p" variant="pi" paddingTop={1} textColor="danger700">
          {translated(message)}
        </Typography>
      ))}
    </div>
  );
}
