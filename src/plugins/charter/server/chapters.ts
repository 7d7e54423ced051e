import type { Core } from '@strapi/strapi';
import { oncePer } from '../../../kernel/once-per';
import type { Chapter } from '../domain/chapter';

/** A chapter together with the way its entries are read from the Content Manager's tables. */
export interface ChapterWithLoader<Content> extends Chapter<Content> {
  readonly load: () => Promise<unknown>;
}

const registries = oncePer((_strapi: Core.Strapi): ChapterWithLoader<unknown>[] => []);

/** Adds a chapter to the charter; called in a plugin's `register`. */
export function registerChapter<Content>(
  strapi: Core.Strapi,
  chapter: ChapterWithLoader<Content>,
): void {
  registries(strapi).push(chapter as ChapterWithLoader<unknown>); // `check` is only ever given its own chapter
}

export function chaptersOf(strapi: Core.Strapi): readonly ChapterWithLoader<unknown>[] {
  return registries(strapi);
}
