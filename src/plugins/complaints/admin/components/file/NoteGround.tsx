import { styled } from 'styled-components';
import { notePaper } from './note-paper';

export const NoteGround = styled.div<{ $isNote: boolean }>`
  border-radius: 4px;
  ${({ $isNote, theme }) => ($isNote ? `padding: 1.2rem; ${notePaper(theme)}` : '')}
`;
