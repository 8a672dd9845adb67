import type { ReactNode } from 'react';
import { words } from './words';

type Part = keyof typeof words.parts;

const places: Record<Part, string> = { captures: '/desk', missing: '/desk/missing', health: '/desk/health' };
const parts = Object.keys(places) as Part[];

/** A whole document of the desk. */
export function DeskPage({ part, title, children }: { part?: Part; title: string; children: ReactNode }) {
  return (
    <html {...words.attributes}>
      <body className="desk">
        <title>{`${title} · ${words.title}`}</title>
        <header>
          <nav aria-label={words.title}>
            {parts.map((each) => (
              <a key={each} href={places[each]} aria-current={each === part ? 'page' : undefined}>
                {words.parts[each]}
              </a>
            ))}
            <a href="/">{words.site}</a>
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
