import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { FactList } from '../../../../../admin/kit/FactList';
import type { Previewed, PreviewPages } from '../../moving/use-preview-pages';
import { useDownload } from '../../moving/use-download';
import { useWords } from '../../words';
import { MovedDates } from './MovedDates';

interface MovePreviewProps extends Pick<PreviewPages, 'isBusy' | 'load'> {
  readonly number: number;
  readonly preview: Previewed;
}

/** How many dates change and which. */
export function MovePreview({ number, preview, isBusy, load }: MovePreviewProps) {
  const say = useWords();
  const download = useDownload();
  const { counts, lines, next, at } = preview;
  const facts = [
    { label: say('moving.complaints'), value: counts.complaints },
    { label: say('moving.dates'), value: counts.dates },
    { label: say('moving.earlier'), value: counts.earlier },
    { label: say('moving.later'), value: counts.later },
    { label: say('moving.late'), value: counts.becomeLate },
    { label: say('moving.told'), value: counts.residentsTold },
  ];
  return (
    <>
      <FactList facts={facts} />
      {counts.dates === 0 && <Typography>{say('moving.no-dates')}</Typography>}
      {counts.dates > 0 && lines.length === 0 && <Typography>{say('moving.not-yours')}</Typography>}
      {lines.length > 0 && <MovedDates lines={lines} />}
      {lines.length > 0 && (
        <Flex gap={3} wrap="wrap">
          {next !== null && (
            <Button variant="tertiary" loading={isBusy} onClick={() => void load()}>
              {say('moving.more')}
            </Button>
          )}
          <Button
            variant="tertiary"
            startIcon={<Download />}
            onClick={() => void download({ charterNumber: number, at })}
          >
            {say('moving.download')}
          </Button>
        </Flex>
      )}
    </>
  );
}
