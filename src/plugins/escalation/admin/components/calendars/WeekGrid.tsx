import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Panel } from '../../../../../admin/kit/Panel';
import { DAYS_OF_WEEK } from '../../../../../kernel/zone/local-time';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { hoursOf, mondayEveryDay, ROUND_THE_CLOCK, withHours } from '../../calendars/week-hours';
import { useWords } from '../../words';
import { IntervalsEditor } from './IntervalsEditor';

export function WeekGrid({ draft }: { readonly draft: CalendarDraft }) {
  const say = useWords();
  const { weekly } = draft.calendar;
  return (
    <Panel
      title={say('week.title')}
      action={
        <Flex gap={2} wrap="wrap">
          <Button
            variant="tertiary"
            onClick={() => draft.change({ weekly: mondayEveryDay(weekly) })}
          >
            {say('week.copy')}
          </Button>
          <Button variant="tertiary" onClick={() => draft.change({ weekly: ROUND_THE_CLOCK })}>
            {say('week.always')}
          </Button>
        </Flex>
      }
    >
      <Typography textColor="neutral600">{say('week.hint')}</Typography>
      <Days>
        {DAYS_OF_WEEK.map((day) => (
          <li key={day}>
            <Typography fontWeight="semiBold">{say(`day.${day}`)}</Typography>
            <IntervalsEditor
              day={say(`day.${day}`)}
              hours={hoursOf(weekly, day)}
              onHours={(hours) => draft.change({ weekly: withHours(weekly, day, hours) })}
            />
          </li>
        ))}
      </Days>
    </Panel>
  );
}

const Days = styled.ul`
  padding-top: 1.2rem;

  li {
    display: grid;
    grid-template-columns: minmax(8rem, 12rem) 1fr;
    gap: 0.8rem;
    align-items: center;
    padding: 0.8rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  @media (max-width: 520px) {
    li {
      grid-template-columns: 1fr;
    }
  }
`;
