import { feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';
import { KeyHelp } from './key-help';
import { wordsIn } from './words/words';

/** What the site is, for whom, and its archive in other forms, at the end of every page. */
export function Footer() {
  const { attributes, about, accessibility, privacy, sitemap } = wordsIn();
  const statements = [
    { name: accessibility.title, file: 'accessibility', type: undefined },
    { name: privacy.title, file: 'privacy', type: undefined },
  ];
  const map = { name: sitemap, file: 'sitemap.xml', type: 'application/xml' };

  return (
    <footer className="mt-20 rule-above pt-7 pb-12">
      <p className="wrap small links" {...attributes}>
        {about(site.name)}
        {[...statements, ...Object.values(feedForms), map].map(({ name, file, type }, i) => (
          <span key={file}>
            {i === 0 ? ' ' : '\u00a0· '}
            <a href={`/${file}`} type={type}>
              {name}
            </a>
          </span>
        ))}
      </p>
      <KeyHelp />
    </footer>
  );
}
