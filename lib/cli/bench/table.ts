import { headOf, rowOf } from '../markdown';

/** What a figure counts. */
export type Unit = 'ms' | 'bytes' | '/s' | 'MB' | '';

/** What was measured; `of` is whose it is, where the column does not say it. */
export type Figure = { value: number; unit: Unit; of?: string };

/** What is allowed: in words, and as a figure of this run; the least, where more is better. */
export type Budget = { text: string; value: number; isLeast?: true };

/** A line of the table. A cell that has no figure says why. */
export type Row = {
  what: string;
  plain?: Figure | string;
  peer?: Figure | Figure[] | string;
  limit?: Figure | string;
  budget?: Budget;
  ours: Figure | string;
};

const columns = ['what', 'plain Next', 'best peer', 'physical limit', 'budget', 'Dateline'];

/** The table in Markdown, its head first; some columns of it alone, where there are no peers. */
export function markdownOf(rows: Row[], shown = columns): string {
  const lines = rows.map((row) => rowOf(...cellsOf(row).filter((_, i) => shown.includes(columns[i] ?? ''))));
  return [headOf(...columns.filter((name) => shown.includes(name))), ...lines].join('\n');
}

/** A row for programs: its figures, their ratios, and whether the budget is kept. */
export function measuredOf(row: Row) {
  return { ...row, ratios: ratiosOf(row), isWithinBudget: isWithin(row) };
}

/** How many times another's figure ours is. */
export function ratiosOf({ plain, peer, limit, ours }: Row): { to: string; ratio: number }[] {
  if (!isFigure(ours)) return [];
  const others = { 'plain Next': [plain], 'best peer': [peer].flat(), 'the limit': [limit] };
  return Object.entries(others).flatMap(([name, cells]) =>
    cells
      .filter(isFigure)
      .filter(({ unit, value }) => unit === ours.unit && value !== 0)
      .map(({ of = name, value }) => ({ to: of, ratio: Number((ours.value / value).toPrecision(2)) })),
  );
}

/** Whether a row keeps its budget; undefined where it has none, or no figure. */
export function isWithin({ ours, budget }: Row): boolean | undefined {
  if (!budget || !isFigure(ours) || !Number.isFinite(budget.value)) return undefined;
  return budget.isLeast ? ours.value >= budget.value : ours.value <= budget.value;
}

/** A figure for people. */
export function told({ value, unit }: Figure): string {
  switch (unit) {
    case 'ms':
      return inUnits(value);
    case 'bytes':
      return `${(value / 1_000).toFixed(1)} kB`;
    case '/s':
      return `${Math.round(value).toLocaleString('en')}/s`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
    case '':
      return String(Number(value.toFixed(3)));
  }
}

function cellsOf(row: Row): string[] {
  const { what, plain, peer, limit, budget, ours } = row;
  return [what, cell(plain), cell(peer), cell(limit), budget?.text ?? '', `${cell(ours)}${remarks(row)}`];
}

function cell(figure: Figure | Figure[] | string | undefined): string {
  if (Array.isArray(figure)) return figure.map(cell).join(', ');
  if (!isFigure(figure)) return figure ?? '';
  return figure.of ? `${told(figure)} (${figure.of})` : told(figure);
}

function remarks(row: Row): string {
  const ratios = ratiosOf(row).map(({ to, ratio }) => `${ratio} × ${to}`);
  const over = isWithin(row) === false ? ['**misses its budget**'] : [];
  return [...ratios, ...over].map((remark) => `; ${remark}`).join('');
}

function isFigure(figure: Figure | string | undefined): figure is Figure {
  return typeof figure === 'object';
}

function inUnits(milliseconds: number): string {
  if (milliseconds === 0) return '0 ms';
  if (milliseconds < 1) return `${(milliseconds * 1_000).toFixed(0)} µs`;
  return milliseconds < 1_000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}
