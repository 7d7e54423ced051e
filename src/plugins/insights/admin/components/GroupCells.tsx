import { WarningCircle } from '@strapi/icons';
import { useTheme } from 'styled-components';
import { useLanguage } from '../../../../admin/kit/language';
import { numberWords, percentWords, spanWords } from '../../../../admin/kit/time-words';
import { SECOND } from '../../../../kernel/duration';
import type { Group } from '../sort-groups';
import { useWords } from '../words';
import { Bar } from './Bar';

interface GroupCellsProps {
  readonly group: Group;
  /** The largest number received by any group: the length of a whole bar. */
  readonly most: number;
}

export function GroupCells({ group, most }: GroupCellsProps) {
  const say = useWords();
  const language = useLanguage();
  const none = say('group.none');
  const span = (seconds: number | null) =>
    seconds === null ? none : spanWords(seconds * SECOND, language);
  return (
    <>
      <td>
        {numberWords(group.received, language)}
        <Bar share={group.received / most} tone="plain" />
      </td>
      <td>{numberWords(group.open, language)}</td>
      <td>
        <Late count={group.late} />
      </td>
      <td>
        <OnTime group={group} />
      </td>
      <td>{span(group.medianFirstResponseSeconds)}</td>
      <td>{span(group.medianResolutionSeconds)}</td>
      <td>
        {group.meanScore === null
          ? none
          : say('group.satisfaction-of', {
              score: numberWords(group.meanScore, language, 1),
              answered: group.surveysAnswered,
              invited: group.surveysInvited,
            })}
      </td>
    </>
  );
}

function Late({ count }: { readonly count: number }) {
  const language = useLanguage();
  const { colors } = useTheme();
  if (count === 0) return <>{numberWords(0, language)}</>;
  return (
    <strong style={{ color: colors.danger700 }}>
      <WarningCircle aria-hidden width="1.2rem" height="1.2rem" fill="danger700" />{' '}
      {numberWords(count, language)}
    </strong>
  );
}

function OnTime({ group }: { readonly group: Group }) {
  const say = useWords();
  const language = useLanguage();
  if (group.onTimeShare === null) return <>{say('group.none')}</>;
  return (
    <>
      {say('group.on-time-of', {
        share: percentWords(group.onTimeShare, language),
        ended: numberWords(group.ended, language),
      })}
      <Bar share={group.onTimeShare} tone="kept" />
    </>
  );
}
