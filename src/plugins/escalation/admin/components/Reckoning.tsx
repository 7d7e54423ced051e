import { Details } from '../../../../admin/kit/Details';
import { useLanguage } from '../../../../admin/kit/language';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import { inLanguage } from '../../../../kernel/translated';
import type { ClockView } from '../../contracts/clocks';
import { explanationRows } from '../explanation-rows';
import { useWords } from '../words';

/** The account of a clock's date, for those who want to reckon it again; nothing where its events do not tell. */
export function Reckoning({ clock }: { readonly clock: ClockView }) {
  const say = useWords();
  const language = useLanguage();
  const { explanation } = clock;
  if (!explanation) return null;
  const title = say(clock.dueAt === null ? 'explain.title-ended' : 'explain.title');
  const rows = explanationRows({ ...clock, explanation }, say, language);
  return (
    <Details words={title}>
      <PlainTable
        label={`${title}: ${say(`metric.${clock.metric}`)}`}
        heads={[say('explain.day'), say('explain.counted')]}
        rows={rows.map(({ key, about, counted }) => ({ key, cells: [about, counted] }))}
      />
      <p>
        {say('explain.source', {
          policy: inLanguage(clock.policyName, language),
          calendar: `${clock.calendarName} (${clock.timezone})`,
          number: explanation.charterNumber,
        })}
      </p>
    </Details>
  );
}
