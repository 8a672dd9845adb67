/** A row of a table in Markdown. What parts its cells may not stand in one. */
export function rowOf(...cells: (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The head of such a table. */
export function headOf(...columns: string[]): string {
  return [columns, columns.map(() => '---')].map((cells) => rowOf(...cells)).join('\n');
}
