import type { DefaultTheme } from 'styled-components';

/** The yellow paper of internal notes, in the composer and in the history alike. */
export function notePaper(theme: DefaultTheme): string {
  const ground = theme.colorScheme === 'dark' ? '#3b3517' : '#fff9db';
  return `border: 1px dashed ${theme.colors.warning600}; background: ${ground};`;
}
