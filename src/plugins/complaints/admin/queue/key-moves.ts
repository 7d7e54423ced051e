/** A key that was pressed, and where. */
export interface KeyPress {
  readonly key: string;
  readonly isTyping: boolean;
  readonly hasModifier: boolean;
}

/** A key pressed in a field, or together with Ctrl, Alt or Cmd, belongs to the field or to the browser. */
export function isForThePage(press: KeyPress): boolean {
  return !press.isTyping && !press.hasModifier;
}

/** The row to go to from the focused one (-1 for none); null when there is nowhere to go. */
export function nextRow(step: 1 | -1, focused: number, rows: number): number | null {
  if (rows === 0) return null;
  return Math.min(Math.max(focused + step, 0), rows - 1);
}
