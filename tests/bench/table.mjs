/** Prints rows below their headings: the first column to the left, figures to the right. */
export function printTable(headings, rows) {
  const all = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] + 2),
    );
    console.log(cells.join(''));
  }
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A number without fraction, thousands apart. */
export function whole(number) {
  return Math.round(number).toLocaleString('en-GB');
}
