import { currentView } from '../../../../complaints/server/public';
import { asInstant } from '../../../../../kernel/instant';
import { momentWithoutZone } from '../../../../../kernel/date-words';
import { linkParts } from '../../../domain/link-parts';
import { wordsIn } from '../../../domain/messages';
import type { DemoMail } from '../../demo/mail';
import type { MailStore } from '../../demo/mail-store';
import { showPage, type Answer } from '../../rendering/answer';
import { hrefOf, type Visit } from '../../visits/visit';
import type { Page } from '../page';
import { troublePage } from '../trouble/trouble-page';

/** Delivered mail, for trying Redress out; only the demo mounts these pages. */
export function demoMailPages(store: MailStore): readonly Page[] {
  return [
    { method: 'GET', path: '/demo/mail', answer: (visit) => showMails(visit, store) },
    { method: 'GET', path: '/demo/mail/:id', answer: (visit) => showMail(visit, store) },
  ];
}

async function showMails(visit: Visit, store: MailStore): Promise<Answer> {
  const { demo } = wordsIn(visit.language);
  const time = await timeTeller(visit);
  const mails = store.list().map((mail) => ({
    ...mail,
    href: hrefOf(visit, `/demo/mail/${mail.id}`),
    time: time(mail),
  }));
  const content = { heading: demo.title, mails };
  return showPage('demo-mail', { title: demo.title, content, privacy: 'secret' });
}

async function showMail(visit: Visit, store: MailStore): Promise<Answer> {
  const { demo } = wordsIn(visit.language);
  const mail = store.find(Number(visit.parameter('id')));
  if (!mail) return troublePage('not-found', visit.language, false);
  const { from, to, subject } = mail;
  const time = await timeTeller(visit);
  const content = {
    heading: subject || demo.title,
    backHref: hrefOf(visit, '/demo/mail'),
    facts: [
      { label: demo.from, value: from },
      { label: demo.to, value: to },
      { label: demo.received, value: time(mail) },
    ],
    lines: mail.text.split(/\r?\n/).map((line) => linkParts(line, originsIn(visit))),
  };
  return showPage('demo-mail-one', { title: demo.title, content, privacy: 'secret' });
}

async function timeTeller({ strapi, language }: Visit): Promise<(mail: DemoMail) => string> {
  const { timezone } = (await currentView(strapi)).organisation;
  return ({ receivedAt }) => momentWithoutZone(asInstant(receivedAt), timezone, language);
}

/** Letters carry the public address. */
function originsIn({ strapi }: Visit): string[] {
  const address = strapi.config.get<string>('server.absoluteUrl', '');
  return URL.canParse(address) ? [new URL(address).origin] : [];
}
