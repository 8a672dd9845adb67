import { site } from '@/lib/site';
import { ownWords } from './language';

const ways = [
  { name: 'RSS', address: '/feed.xml' },
  { name: 'Atom', address: '/atom.xml' },
  { name: 'JSON Feed', address: '/feed.json' },
  { name: 'Sitemap', address: '/sitemap.xml' },
];

/** What the site is, and its archive in other forms, at the end of every page. */
export function Footer() {
  return (
    <footer className="mt-20 border-t pt-7 pb-12">
      <p className="wrap small links" {...ownWords}>
        {site.name} reads an archive of captured articles.
        {ways.map(({ name, address }, i) => (
          <span key={address}>
            {i === 0 ? ' ' : ' · '}
            <a href={address}>{name}</a>
          </span>
        ))}
      </p>
    </footer>
  );
}
