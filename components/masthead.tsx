import { site } from '@/lib/site';
import { ownWords } from './language';

type Props = {
  /** The address of the section that the page is. */
  current: string | undefined;
  archive: string | undefined;
};

/** The name of the site and its sections, on every page. */
export function Masthead({ current, archive }: Props) {
  const sections = [
    { name: 'Front page', address: '/' },
    ...(archive ? [{ name: 'Archive', address: archive }] : []),
    { name: 'Topics', address: '/topics' },
    { name: 'Search', address: '/search' },
  ];

  return (
    <header className="border-b">
      <div className="wrap flex min-h-15 flex-wrap content-center items-baseline gap-x-7 py-2">
        <a href="/" className="mark" {...ownWords}>
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav
          aria-label="Sections"
          lang={ownWords.lang}
          className="flex flex-wrap gap-x-5.5 text-nav *:py-0.5"
        >
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
