import type { MoveLine } from '../../../contracts/moves';
import { formatInstant, type Instant } from '../../../../../kernel/instant';

const COLUMNS = [
  ...['complaint', 'promise', 'change', 'due before', 'due after', 'policy before'],
  ...['policy after', 'becomes late', 'resident is told'],
];

/** The dates that a move would change as a file for a spreadsheet, line by line; times are in UTC. */
export async function* moveFile(lines: AsyncIterable<MoveLine>): AsyncGenerator<string> {
  yield `\uFEFF${row(COLUMNS)}`;
  for await (const line of lines) {
    yield row([
      ...[line.reference, line.metric, line.change, moment(line.dueBefore), moment(line.dueAfter)],
      ...[line.policyBefore?.en ?? '', line.policyAfter?.en ?? ''],
      ...[line.becomesLate ? 'yes' : '', line.isResidentTold ? 'yes' : ''],
    ]);
  }
}

function moment(at: number | null): string {
  return at === null ? '' : formatInstant(at as Instant); // the contract's numbers are instants
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What begins like a formula is text to a spreadsheet once a quote stands before it. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
