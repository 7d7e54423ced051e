import { styled } from 'styled-components';
import { Details } from '../../../../admin/kit/Details';
import { useLanguage } from '../../../../admin/kit/language';
import { Panel } from '../../../../admin/kit/Panel';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import { dayWords } from '../../../../admin/kit/time-words';
import type { Overview } from '../../contracts/overview';
import { courseShape, peakOf } from '../course-shape';
import { useWords } from '../words';

interface CourseChartProps {
  readonly course: Overview['course'];
  readonly period: Pick<Overview, 'from' | 'to'>;
}

/** Bars for what came in, a line for what was solved: told apart by shape, not by colour alone. */
export function CourseChart({ course, period }: CourseChartProps) {
  const say = useWords();
  const language = useLanguage();
  const words = usePictureWords({ course, period });
  const { top, bars, line } = courseShape(course);
  return (
    <Panel title={say('course.title')} action={<Legend />}>
      <Chart>
        <Scale aria-hidden>
          <span>{top}</span>
          <span>{top / 2}</span>
          <span>0</span>
        </Scale>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={words}>
          <path className="grid" d="M0 0H100M0 50H100M0 100H100" />
          {bars.map(({ x, width, height }) => (
            <rect key={x} x={x} y={100 - height} width={width} height={height} />
          ))}
          <polyline points={line} />
        </svg>
        <Days aria-hidden>
          <span>{dayWords(period.from, language)}</span>
          <span>{dayWords(period.to, language)}</span>
        </Days>
      </Chart>
      <Details words={say('course.table')}>
        <PlainTable
          label={say('course.title')}
          heads={[say('course.from'), say('course.received'), say('course.solved')]}
          rows={course.map(({ from, received, solved }) => ({
            key: from,
            cells: [dayWords(from, language), received, solved],
          }))}
        />
      </Details>
    </Panel>
  );
}

function usePictureWords({ course, period }: CourseChartProps): string {
  const say = useWords();
  const language = useLanguage();
  const peak = peakOf(course);
  return say('course.picture', {
    received: course.reduce((sum, point) => sum + point.received, 0),
    solved: course.reduce((sum, point) => sum + point.solved, 0),
    from: dayWords(period.from, language),
    to: dayWords(period.to, language),
    peak: peak?.received ?? 0,
    peakFrom: dayWords(peak?.from ?? period.from, language),
  });
}

function Legend() {
  const say = useWords();
  return (
    <Signs>
      <span>
        <i className="bar" aria-hidden />
        {say('course.received')}
      </span>
      <span>
        <i className="line" aria-hidden />
        {say('course.solved')}
      </span>
    </Signs>
  );
}

const Signs = styled.div`
  display: flex;
  gap: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;

  span {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  .bar {
    width: 1rem;
    height: 1.2rem;
    background: ${({ theme }) => theme.colors.primary500};
  }
  .line {
    width: 2rem;
    height: 0.3rem;
    background: ${({ theme }) => theme.colors.neutral900};
  }
`;

const Chart = styled.div`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.4rem 0.8rem;
  padding-bottom: 1.2rem;

  svg {
    width: 100%;
    height: 20rem;
    overflow: visible;
  }
  .grid {
    stroke: ${({ theme }) => theme.colors.neutral200};
    vector-effect: non-scaling-stroke;
  }
  rect {
    fill: ${({ theme }) => theme.colors.primary500};
  }
  polyline {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral900};
    stroke-linejoin: round;
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
`;

const Scale = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  height: 20rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
  line-height: 1;
  text-align: end;
`;

const Days = styled.div`
  display: flex;
  grid-column: 2;
  justify-content: space-between;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;
