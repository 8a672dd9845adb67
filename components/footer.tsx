import { feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';
import { ownWords } from './language';

const ways = [...Object.values(feedForms), { name: 'Sitemap', file: 'sitemap.xml', type: 'application/xml' }];

/** What the site is, and its archive in other forms, at the end of every page. */
export function Footer() {
  return (
    <footer className="mt-20 border-t pt-7 pb-12">
      <p className="wrap small links" {...ownWords}>
        {site.name} reads an archive of captured articles.
        {ways.map(({ name, file, type }, i) => (
          <span key={file}>
            {i === 0 ? ' ' : ' · '}
            <a href={`/${file}`} type={type}>
              {name}
            </a>
          </span>
        ))}
      </p>
    </footer>
  );
}
