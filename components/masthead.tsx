import { languageOf } from '@/lib/capture/language';
import { site } from '@/lib/site';
import { DisplayControl } from './display-control';
import { inLanguage } from './language';
import { wordsIn } from './words/words';

type Props = {
  /** The address of the section that the page is of. */
  current: string | undefined;
  archive: string | undefined;
};

/** A section, and the key that leads there. */
type Section = { name: string; address: string; key?: string };

/** The name of the site and its sections, on every page. */
export function Masthead({ current, archive }: Props) {
  const { attributes, sections: names, saved } = wordsIn();
  const sections: Section[] = [
    { name: names.front, address: '/', key: 'g f' },
    ...(archive ? [{ name: names.archive, address: archive, key: 'g a' }] : []),
    { name: names.topics, address: '/topics' },
    { name: saved.title, address: '/saved' },
    { name: names.search, address: '/search', key: '/' },
  ];

  return (
    <header className="rule-below">
      <div className="masthead wrap">
        <a href="/" className="mark" {...inLanguage(languageOf(site.name))}>
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav aria-label={names.name} lang={attributes.lang} className="sections">
          {sections.map(({ name, address, key }) => (
            <a
              key={address}
              href={address}
              data-key={key}
              aria-current={address === current ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <DisplayControl />
      </div>
    </header>
  );
}
