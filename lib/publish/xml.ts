import { escapeHtml } from './plain';

/** Markup, as opposed to a text that is yet to be escaped. */
export class Xml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Xml | Xml[] | undefined;

/** Writes XML. Every text that is put in is escaped; markup and lists of it go in as they are, `undefined` as nothing. */
export function xml(parts: TemplateStringsArray, ...values: Value[]): Xml {
  return new Xml(parts.map((part, i) => part + written(values[i])).join(''));
}

/** The whole document around an element. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;

function written(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Xml) return value.markup;
  return Array.isArray(value) ? value.map(({ markup }) => markup).join('\n') : escapeHtml(String(value));
}
