import { useLanguage } from '../../../../../admin/kit/language';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { zonedWords } from '../../../../../admin/kit/time-words';
import type { PolicyTryOut } from '../../../contracts/policies';
import { useWords } from '../../words';

/** Each clock with the date it would run out on. */
export function PromisedDates({ answer }: { readonly answer: PolicyTryOut }) {
  const say = useWords();
  const language = useLanguage();
  const words = (at: number) => zonedWords(at, answer.timezone, language);
  return (
    <PlainTable
      label={say('policies.try-dates')}
      heads={[say('matrix.metric'), say('policies.try-begins'), say('try.due')]}
      rows={answer.dates.map(({ metric, startsAt, dueAt }) => ({
        key: metric,
        cells: [
          say(`metric.${metric}`),
          `${words(startsAt)}: ${say(`matrix.about-${metric}`)}`,
          <strong key="due">
            {dueAt === null ? say('refusal.beyond-horizon') : words(dueAt)}
          </strong>,
        ],
      }))}
    />
  );
}
