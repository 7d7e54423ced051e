import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { useLanguage } from '../../../../admin/kit/language';
import { Failed } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { useDeskApi } from '../api';
import { DeskContext } from '../desk-context';
import { namesOf } from '../names';
import { useWords } from '../words';
import { ComplaintPage } from './ComplaintPage';
import { QueuePage } from './QueuePage';

const MAY_READ = [{ action: 'plugin::complaints.desk.read', subject: null }];

/** The desk: what every page of it needs to name things is loaded once. */
export function Desk() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <DeskPages />
    </Page.Protect>
  );
}

function DeskPages() {
  const say = useWords();
  const language = useLanguage();
  const api = useDeskApi();
  const { remote, reload } = useRemote('vocabulary', api.vocabulary);
  if (remote.kind === 'loading') return <Page.Loading>{say('desk.loading')}</Page.Loading>;
  if (remote.kind === 'failed') {
    return (
      <Page.Main>
        <Failed words={say('desk.failed')} retryWords={say('retry')} onRetry={reload} />
      </Page.Main>
    );
  }
  const desk = { api, vocabulary: remote.value, names: namesOf(remote.value, language) };
  return (
    <DeskContext.Provider value={desk}>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path=":reference" element={<ComplaintPage />} />
      </Routes>
    </DeskContext.Provider>
  );
}
