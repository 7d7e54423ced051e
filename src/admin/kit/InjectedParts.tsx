import type { ComponentType } from 'react';
import { useStrapiApp } from '@strapi/strapi/admin';

interface InjectedPartsProps<PartProps extends object> {
  readonly plugin: string;
  readonly container: string;
  readonly block: string;
  readonly given: PartProps;
}

/** What other plugins have put into a page of this one; each part is given the same values. */
export function InjectedParts<PartProps extends object>({
  plugin,
  container,
  block,
  given,
}: InjectedPartsProps<PartProps>) {
  const getPlugin = useStrapiApp('InjectedParts', (app) => app.getPlugin);
  return getPlugin(plugin)
    .getInjectedComponents(container, block)
    .map(({ name, Component }) => {
      const Part = Component as ComponentType<PartProps>; // Strapi's zones are typed without props
      return <Part key={name} {...given} />;
    });
}
