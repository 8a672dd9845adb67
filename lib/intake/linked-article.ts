import { z } from 'zod';
import { repairJson } from '../capture/repair-json';

/** What a page's JSON-LD says of its article, as it is written there. */
export type LinkedArticle = {
  headline?: string;
  published?: string;
  address?: string;
  /** The people who wrote it. */
  writers: string[];
};

const text = z.string().trim().min(1).optional().catch(undefined);
const place = z.union([
  text,
  z.object({ '@id': text, url: text }).transform((page) => page.url ?? page['@id']),
]);

const person = z.object({ '@type': z.literal('Person'), name: z.string().trim().min(1) });
/** One author or several; newsrooms are none. */
const writers = z
  .unknown()
  .optional()
  .transform((told) => [told].flat().flatMap((one) => person.safeParse(one).data?.name ?? []));

const node = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  headline: text,
  name: text,
  datePublished: text,
  author: writers,
  url: place.optional().catch(undefined),
  mainEntityOfPage: place.optional().catch(undefined),
});

const isArticle = (type: string) => /(?:Article|BlogPosting|Report)$/.test(type);

/** Nodes lie in lists, in `@graph`, and in the page that they are about; no deeper. */
const deepest = 4;

/** The articles that the texts of `<script type="application/ld+json">` describe, in their order. */
export function linkedArticles(scripts: string[]): LinkedArticle[] {
  return scripts.flatMap((script) => articlesIn(parseLoosely(script), 0));
}

function articlesIn(value: unknown, depth: number): LinkedArticle[] {
  if (depth > deepest || !(value instanceof Object)) return [];
  if (Array.isArray(value)) return value.flatMap((each) => articlesIn(each, depth + 1));

  const { data } = node.safeParse(value);
  const inner = ['@graph', 'mainEntity'].flatMap((key) =>
    articlesIn(Object.getOwnPropertyDescriptor(value, key)?.value, depth + 1),
  );
  return data?.['@type'].some(isArticle) ? [articleOf(data), ...inner] : inner;
}

function articleOf({
  headline,
  name,
  datePublished,
  author,
  url,
  mainEntityOfPage,
}: z.infer<typeof node>): LinkedArticle {
  const title = headline ?? name;
  const address = url ?? mainEntityOfPage;
  return {
    ...(title && { headline: title }),
    ...(datePublished && { published: datePublished }),
    ...(address && { address }),
    writers: author,
  };
}

/** Newsrooms leave line breaks in strings, commas behind the last, and comments around. */
function parseLoosely(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    return repairJson(json);
  }
}
