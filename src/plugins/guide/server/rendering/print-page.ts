import type { Core } from '@strapi/strapi';
import { charterView } from '../../../complaints/domain/charter/charter-view';
import type { Language } from '../../../../kernel/language';
import { frameView } from '../../domain/frame';
import { wordsIn } from '../../domain/messages';
import type { PageAnswer } from './answer';
import type { Assets } from './assets';
import { lastCharter, rememberedCharter } from './remembered-charter';
import type { RenderPage } from './templates';

/** Puts a page between its frame: language, navigation, telephone numbers, charter. */
export type PrintPage = (answer: PageAnswer, visit: Place) => Promise<string>;

interface Place {
  readonly language: Language;
  readonly path: string;
  /** Asks the database for nothing. */
  readonly fromMemory?: boolean;
}

export function pagePrinter(strapi: Core.Strapi, render: RenderPage, assets: Assets): PrintPage {
  const hrefs = { stylesheet: assets.stylesheet.href, icon: assets.icon.href };
  const scripts = { check: assets.checkScript.href, solver: assets.solverScript.href };
  return async ({ template, title, content }, { language, path, fromMemory = false }) => {
    const charter = fromMemory ? lastCharter(strapi) : await rememberedCharter(strapi);
    const frame = frameView({
      language,
      path,
      title,
      assets: hrefs,
      charter: charter && { ...charter, organisation: charterView(charter).organisation },
    });
    return render(template, { frame, words: wordsIn(language), scripts, ...content });
  };
}
