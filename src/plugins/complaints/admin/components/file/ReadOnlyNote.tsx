import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../../words';

/** Why there is nothing to write with. */
export function ReadOnlyNote() {
  const say = useWords();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography>{say('file.read-only')}</Typography>
    </Box>
  );
}
