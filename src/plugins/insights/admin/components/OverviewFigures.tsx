import { Box } from '@strapi/design-system';
import { Nothing } from '../../../../admin/kit/Plain';
import type { Overview } from '../../contracts/overview';
import { useWords } from '../words';
import { CourseChart } from './CourseChart';
import { GroupTable } from './GroupTable';
import { Headline } from './Headline';
import { Scores } from './Scores';

export function OverviewFigures({ overview }: { readonly overview: Overview }) {
  const say = useWords();
  const { total, course, scores, byDepartment, byCategory, byPlace } = overview;
  if (total.received === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Nothing words={say('empty')} />
      </Box>
    );
  }
  return (
    <>
      <Headline total={total} />
      <CourseChart course={course} period={overview} />
      <GroupTable by="department" groups={byDepartment} />
      <GroupTable by="category" groups={byCategory} />
      <GroupTable by="place" groups={byPlace} />
      <Scores scores={scores} total={total} />
    </>
  );
}
