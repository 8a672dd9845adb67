import { site } from '@/lib/site';
import { ownWords } from './language';

const ways = [
  { name: 'RSS', address: '/feed.xml', type: 'application/rss+xml' },
  { name: 'Atom', address: '/atom.xml', type: 'application/atom+xml' },
  { name: 'JSON Feed', address: '/feed.json', type: 'application/feed+json' },
  { name: 'Sitemap', address: '/sitemap.xml', type: 'application/xml' },
];

/** What the site is, and its archive in other forms, at the end of every page. */
export function Footer() {
  return (
    <footer className="mt-20 border-t pt-7 pb-12">
      <p className="wrap small links" {...ownWords}>
        {site.name} reads an archive of captured articles.
        {ways.map(({ name, address, type }, i) => (
          <span key={address}>
            {i === 0 ? ' ' : ' · '}
            <a href={address} type={type}>
              {name}
            </a>
          </span>
        ))}
      </p>
    </footer>
  );
}
