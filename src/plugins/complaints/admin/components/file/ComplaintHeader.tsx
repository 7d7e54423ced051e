import { Layouts } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { openTo } from '../../file/open-to';
import type { Actions } from '../../file/use-actions';
import { isSolved } from '../../file/who-may';
import { promiseState } from '../../queue/promise-state';
import { useWords } from '../../words';
import { KeyHelp } from '../KeyHelp';
import { PriorityMark } from '../PriorityMark';
import { PromiseChip } from '../PromiseChip';
import { ReopenDialog } from './ReopenDialog';
import { ResolveDialog } from './ResolveDialog';

interface ComplaintHeaderProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
  readonly now: number;
  readonly backTo: string;
}

export function ComplaintHeader({ file, actions, now, backTo }: ComplaintHeaderProps) {
  const say = useWords();
  const { vocabulary, names } = useDesk();
  const { complaint } = file;
  const mayReopen = openTo(complaint, vocabulary.me).reopen;
  const ending = isSolved(complaint) ? (
    mayReopen && <ReopenDialog actions={actions} />
  ) : (
    <ResolveDialog actions={actions} />
  );
  return (
    <Layouts.Header
      title={complaint.summary}
      navigationAction={
        <Link tag={NavLink} to={backTo} startIcon={<ArrowLeft />}>
          {say('file.back')}
        </Link>
      }
      primaryAction={
        <Flex gap={2}>
          <KeyHelp />
          {vocabulary.me.mayAct && ending}
        </Flex>
      }
      subtitle={
        <Flex gap={3} wrap="wrap" alignItems="center">
          <Typography fontWeight="semiBold">{complaint.reference}</Typography>
          <PromiseChip state={promiseState(complaint, now)} />
          <PriorityMark priority={complaint.priority} />
          <Typography textColor="neutral600">{names.stage(complaint.stageKey)}</Typography>
        </Flex>
      }
    />
  );
}
