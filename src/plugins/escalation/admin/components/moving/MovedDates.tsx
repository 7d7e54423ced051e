import { Flex, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Clock, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { Chip, type Tone } from '../../../../../admin/kit/Chip';
import { useLanguage } from '../../../../../admin/kit/language';
import { Moment } from '../../../../../admin/kit/Moment';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { hoursWords } from '../../../../../admin/kit/time-words';
import type { MoveLine } from '../../../contracts/moves';
import { useWords } from '../../words';

/** Dates before and after, a line each; what makes somebody wait longer, or breaks a promise, stands out. */
export function MovedDates({ lines }: { readonly lines: readonly MoveLine[] }) {
  const say = useWords();
  return (
    <PlainTable
      label={say('moving.list')}
      heads={[
        ...[say('moving.complaint'), say('moving.promise'), say('moving.before')],
        ...[say('moving.after'), say('moving.change')],
      ]}
      rows={lines.map((line) => ({
        key: `${line.reference}/${line.metric}/${line.cycle}`,
        cells: [
          <Whole key="complaint">
            <Link to={`/plugins/complaints/${line.reference}`}>{line.reference}</Link>
          </Whole>,
          <Whole key="promise">{say(`metric.${line.metric}`)}</Whole>,
          <Standing key="before" due={line.dueBefore} left={line.leftBefore} />,
          <Standing key="after" due={line.dueAfter} left={line.leftAfter} />,
          <Change key="change" line={line} />,
        ],
      }))}
    />
  );
}

interface StandingProps {
  readonly due: number | null;
  readonly left: number | null;
}

function Standing({ due, left }: StandingProps) {
  const say = useWords();
  const language = useLanguage();
  if (due !== null) {
    return (
      <Whole>
        <Moment at={due} />
      </Whole>
    );
  }
  if (left === null) return <Whole>{say('moving.none')}</Whole>;
  const span = hoursWords(Math.abs(left), language);
  return <Whole>{say(left < 0 ? 'moving.paused-exceeded' : 'moving.paused', { span })}</Whole>;
}

const LOOKS = {
  earlier: { tone: 'neutral', icon: ArrowUp },
  later: { tone: 'warning', icon: ArrowDown },
  begins: { tone: 'primary', icon: Clock },
  ends: { tone: 'warning', icon: WarningCircle },
  'stands-still': { tone: 'warning', icon: Clock },
  'runs-again': { tone: 'neutral', icon: Clock },
} as const satisfies Record<
  MoveLine['change'],
  { readonly tone: Tone; readonly icon: typeof Clock }
>;

function Change({ line }: { readonly line: MoveLine }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Chip {...LOOKS[line.change]} words={say(`moving.is-${line.change}`)} />
      {line.becomesLate && (
        <Typography textColor="danger700" variant="pi">
          {say('moving.becomes-late')}
        </Typography>
      )}
      {line.isResidentTold && <Typography variant="pi">{say('moving.resident-told')}</Typography>}
    </Flex>
  );
}

/** On a narrow screen the table is moved sideways rather than a date broken into pieces. */
const Whole = styled.span`
  white-space: nowrap;

  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
