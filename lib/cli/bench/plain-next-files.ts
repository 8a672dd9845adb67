import { plainCss } from './plain-page';

const layout = `import './plain.css';

export const metadata = { title: 'Plain' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

const story = `import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from 'next/navigation';
import Link from 'next/link';

const read = async (name) =>
  JSON.parse(await readFile(join(process.env.STORIES, name + '.json'), 'utf8').catch(notFound));

export async function generateStaticParams() {
  return (await read('addresses')).map((address) => {
    const [, year, month, day, slug] = address.split('/');
    return { year, month, day, slug };
  });
}

export default async function Story({ params }) {
  const { year, month, day, slug } = await params;
  const story = await read([year, month, day, decodeURIComponent(slug)].join('/'));
  return (
    <main>
      <article>
        <h1>{story.headline}</h1>
        <time dateTime={story.published}>{story.published}</time>
        {story.paragraphs.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </article>
      <aside>
        <h2>Related stories</h2>
        <ol>
          {story.related.map(({ address, headline }) => (
            <li key={address}>
              <Link href={address}>{headline}</Link>
            </li>
          ))}
        </ol>
      </aside>
    </main>
  );
}
`;

const config = `import { join } from 'node:path';

export default { env: { STORIES: join(import.meta.dirname, 'stories') }, typescript: { ignoreBuildErrors: true } };
`;

/** What the plainest Next application of a news archive is written as: App Router, nothing beside the text. */
export const plainFiles = {
  'app/layout.jsx': layout,
  'app/plain.css': plainCss,
  'app/[year]/[month]/[day]/[slug]/page.jsx': story,
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.mjs': config,
};
