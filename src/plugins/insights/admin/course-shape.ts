import type { Overview } from '../contracts/overview';

type Course = Overview['course'];

/** The shapes of the course in a box of 100 by 100, and the scale beside it. */
export interface CourseShape {
  readonly top: number;
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  /** Points of the line, as SVG wants them. */
  readonly line: string;
}

const SIDE = 100;
/** The part of a step that its bar fills. */
const FILL = 0.72;

export function courseShape(course: Course): CourseShape {
  const top = niceTop(Math.max(0, ...course.flatMap(({ received, solved }) => [received, solved])));
  const step = SIDE / Math.max(1, course.length);
  const heightOf = (count: number) => (count / top) * SIDE;
  return {
    top,
    bars: course.map(({ received }, index) => ({
      x: index * step + (step * (1 - FILL)) / 2,
      width: step * FILL,
      height: heightOf(received),
    })),
    line: course
      .map(({ solved }, index) => `${(index + 0.5) * step},${SIDE - heightOf(solved)}`)
      .join(' '),
  };
}

/** The next even number that people count in, so that half of it is a whole number. */
function niceTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(2, most)));
  const top = [0.2, 0.4, 0.6, 1, 2, 4, 6, 10]
    .map((part) => part * size)
    .find((one) => one >= most && one >= 2 && one % 2 === 0);
  return top ?? most + (most % 2);
}

/** The step in which most were received; the first of several. */
export function peakOf(course: Course): Course[number] | null {
  return course.reduce<Course[number] | null>(
    (peak, point) => (peak === null || point.received > peak.received ? point : peak),
    null,
  );
}
