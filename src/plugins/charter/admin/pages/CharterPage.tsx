import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { InjectedParts } from '../../../../admin/kit/InjectedParts';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { useCharterApi } from '../api';
import { Changes } from '../components/Changes';
import { Chapters } from '../components/Chapters';
import { InForce } from '../components/InForce';
import { Problems } from '../components/Problems';
import { Publish } from '../components/Publish';
import { Versions } from '../components/Versions';
import { useWords } from '../words';

const MAY_READ = [{ action: 'plugin::charter.read', subject: null }];

export function CharterPage() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <LoadedCharter />
    </Page.Protect>
  );
}

function LoadedCharter() {
  const say = useWords();
  const api = useCharterApi();
  const { remote, reload, replace } = useRemote('charter', api.state);
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {remote.kind === 'ready' && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <InForce version={remote.value.versions[0]} />
            <Problems problems={remote.value.problems} />
            <Changes state={remote.value} />
            <Publish state={remote.value} onPublish={api.publish} onState={replace} />
            <InjectedParts
              plugin="charter"
              container="charter"
              block="aftermath"
              given={{ number: remote.value.versions[0]?.number }}
            />
            <Chapters />
            <Versions versions={remote.value.versions} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
