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

/** The name of the site and its sections, on every page. */
export function Masthead({ current, archive }: Props) {
  const { attributes, sections: names, saved } = wordsIn();
  const sections = [
    { name: names.front, address: '/' },
    ...(archive ? [{ name: names.archive, address: archive }] : []),
    { name: names.topics, address: '/topics' },
    { name: saved.title, address: '/saved' },
    { name: names.search, address: '/search' },
  ];

  return (
    <header className="rule-below">
      <div className="masthead wrap">
        <a href="/" className="mark" {...inLanguage(languageOf(site.name))}>
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav aria-label={names.name} lang={attributes.lang} className="sections">
          {sections.map(({ name, address }) => (
            <a key={address} href={address} aria-current={address === current ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <DisplayControl />
      </div>
    </header>
  );
}
