import { site } from '@/lib/site';
import { ownWords } from './language';

const sections = [
  { name: 'Front page', address: '/' },
  { name: 'Topics', address: '/topics' },
  { name: 'Search', address: '/search' },
];

/** The name of the site and its sections, on every page. */
export function Masthead({ current }: { current: string | undefined }) {
  return (
    <header className="border-b">
      <div className="wrap flex min-h-15 flex-wrap content-center items-baseline gap-x-7 py-2">
        <a href="/" className="mark" {...ownWords}>
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav aria-label="Sections" lang={ownWords.lang} className="flex flex-wrap gap-x-5.5 text-nav">
          {sections.map(({ name, address }) => (
            <a key={address} href={address} aria-current={address === current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
