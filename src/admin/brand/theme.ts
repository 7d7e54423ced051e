import type { DefaultTheme } from 'styled-components';

type Colours = Partial<DefaultTheme['colors']>;

/** Petrol on white: every text pair keeps 4.5:1, every sign 3:1 (WCAG 2.2 AA). */
const light: Colours = {
  neutral500: '#6c6c8a',
  primary100: '#e8f4f3',
  primary200: '#bcdfdc',
  primary500: '#14807a',
  primary600: '#0f6b66',
  primary700: '#0a4f4c',
  buttonPrimary500: '#0d8079',
  buttonPrimary600: '#0f6b66',
  warning600: '#a85b00',
  warning700: '#8a4b00',
  success600: '#2a7340',
};

const dark: Colours = {
  primary100: '#16282f',
  primary200: '#2c4f55',
  primary500: '#2f9e96',
  primary600: '#5cc4bb',
  primary700: '#8ad8d1',
  buttonPrimary500: '#0d8079',
  buttonPrimary600: '#0f766f',
  danger700: '#ff8a80',
};

/** Strapi merges these into its own themes, so only what differs is named. */
export const theme = {
  light: { colors: light, shadows: { focus: ring('#0a4f4c') } },
  dark: { colors: dark, shadows: { focus: ring('#8ad8d1') } },
};

function ring(colour: string): string {
  return `inset 0 0 0 2px ${colour}`;
}
