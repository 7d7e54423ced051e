import type { Core } from '@strapi/strapi';
import { MINUTE } from '../../../../kernel/duration';
import { momentWords } from '../../../../kernel/date-words';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { hasCharter } from '../../../charter/server/public';
import {
  currentView,
  publicAddress,
  queueNotices,
  readPeople,
} from '../../../complaints/server/public';
import type { TimeStep } from '../../domain/tick/time-step';

/** Writes to the administrators that the clock has been set and that nobody is told anything until they confirm it. */
export async function askAboutTime(
  strapi: Core.Strapi,
  step: TimeStep & { readonly at: Instant },
): Promise<void> {
  strapi.log.error(
    `The time of day has moved by ${minutesOf(step)} minutes: escalation waits until somebody confirms it.`,
  );
  if (!(await hasCharter(strapi))) return;
  const db = strapi.db.connection;
  const { organisation } = await currentView(strapi);
  const people = await readPeople(db);
  const addressed = people.filter((one) => one.isAdministrator && one.isActive);
  const all =
    addressed.length > 0 ? addressed : [{ email: organisation.email, language: 'en' as const }];
  const words = (language: Language) =>
    WORDS[language]({
      minutes: minutesOf(step),
      now: momentWords(step.at, organisation.timezone, language),
      link: `${publicAddress(strapi)}/admin/plugins/escalation/rules`,
    });
  await strapi.db.transaction(({ trx }) =>
    queueNotices(
      trx as Parameters<typeof queueNotices>[0], // Strapi types it as its own copy of knex
      all.map(({ email, language }) => ({
        ...words(language),
        key: `clock-step:${step.at}:${email}`,
        complaintId: 0,
        kind: 'rule-notice' as const,
        audience: 'system' as const,
        recipient: email,
      })),
      step.at,
    ),
  );
}

interface Facts {
  readonly minutes: number;
  readonly now: string;
  readonly link: string;
}

const WORDS: Readonly<Record<Language, (facts: Facts) => { subject: string; body: string }>> = {
  en: ({ minutes, now, link }) => ({
    subject: 'Please check the time: escalation is waiting',
    body: `The clock of the server has moved by ${minutes} minutes; it now shows ${now}.\nUntil somebody confirms that this is right, nobody is told that a promise is late.\nConfirm it here: ${link}`,
  }),
  'zh-Hans': ({ minutes, now, link }) => ({
    subject: '请核对服务器时间：逾期提醒已暂停',
    body: `服务器时钟变动了 ${minutes} 分钟，现在显示 ${now}。\n在有人确认时间无误之前，系统不会发出逾期提醒。\n请在此确认：${link}`,
  }),
};

function minutesOf({ by }: TimeStep): number {
  return Math.round(by / MINUTE);
}
