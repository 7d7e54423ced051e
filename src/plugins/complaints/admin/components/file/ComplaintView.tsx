import { useRef, useState } from 'react';
import { Layouts } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { ComplaintFile } from '../../../contracts/desk';
import { InjectedParts } from '../../../../../admin/kit/InjectedParts';
import { useNow } from '../../../../../admin/kit/use-now';
import { useDesk } from '../../desk-context';
import type { Draft } from '../../file/draft';
import { useActions } from '../../file/use-actions';
import { useDraft } from '../../file/use-draft';
import { useFileShortcuts } from '../../file/use-file-shortcuts';
import { useWayBack } from '../../file/use-way-back';
import { Appeal } from '../promises/Appeal';
import { PromisedActions } from '../promises/PromisedActions';
import { Undertakings } from '../promises/Undertakings';
import { ComplaintColumns } from './ComplaintColumns';
import { ComplaintHeader } from './ComplaintHeader';
import { Composer } from './Composer';
import { Facts } from './Facts';
import { Handling } from './Handling';
import { Notices } from './Notices';
import { ReadOnlyNote } from './ReadOnlyNote';
import { Report } from './Report';
import { Resident } from './Resident';
import { Timeline } from './Timeline';

interface ComplaintViewProps {
  readonly file: ComplaintFile;
  readonly onFile: (file: ComplaintFile) => void;
  /** A part that another plugin put into the page has changed the complaint. */
  readonly onChanged: () => void;
}

/** A complaint in three parts: what was said and done, the place to write, the facts. */
export function ComplaintView({ file, onFile, onChanged }: ComplaintViewProps) {
  const { me } = useDesk().vocabulary;
  const { complaint } = file;
  const [openedAt] = useState(() => Date.now());
  const now = useNow(openedAt);
  const box = useDraft(me.id, complaint.reference);
  const field = useRef<HTMLTextAreaElement>(null);
  const backTo = useWayBack();
  const navigate = useNavigate();
  const actions = useActions(file, { onFile, onHandedOver: () => navigate(backTo) });
  useFileShortcuts({ file, actions, backTo, onWrite });

  function onWrite(mode: Draft['mode']) {
    box.write({ mode });
    field.current?.focus();
  }

  const composer = <Composer file={file} box={box} actions={actions} field={field} />;
  const { reference, version } = complaint;
  const given = { reference, version, now, onChanged };
  return (
    <>
      <ComplaintHeader file={file} actions={actions} now={now} backTo={backTo} />
      <Layouts.Content>
        <ComplaintColumns>
          <div>
            <Report file={file} />
            {me.mayAct ? composer : <ReadOnlyNote />}
            <Timeline file={file} />
          </div>
          <div>
            <InjectedParts plugin="complaints" container="complaint" block="facts" given={given} />
            <Appeal file={file} actions={actions} />
            <Handling file={file} actions={actions} />
            <Undertakings file={file} actions={actions} />
            <PromisedActions file={file} actions={actions} now={now} />
            <Resident file={file} />
            <Facts complaint={complaint} />
            <Notices notices={file.notices} />
          </div>
        </ComplaintColumns>
      </Layouts.Content>
    </>
  );
}
