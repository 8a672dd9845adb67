import type { ReactNode } from 'react';
import type { Language } from '@/lib/capture/language';
import { site } from '@/lib/site';
import { Discovery } from './discovery';
import { Footer } from './footer';
import { Islands } from './islands';
import { inLanguage } from './language';
import { Masthead } from './masthead';
import { Moving } from './moving';
import { StructuredData } from './structured-data';
import { wordsIn } from './words/words';

type Props = {
  /** The language of the whole page; without one, the site's. */
  language?: Language;
  /** The address of the section that this page is of. */
  current?: string | undefined;
  /** What the page is, for search engines. */
  data?: object;
  /** Where the archive begins to be read; none where it is empty. */
  archive: string | undefined;
  children: ReactNode;
};

/** A whole document: every page says its own language, so the layout cannot. */
export function Page({ language, current, data, archive, children }: Props) {
  const { attributes, skip } = wordsIn();

  return (
    // The browser's own code marks the document before `next dev` compares it.
    <html {...inLanguage(language)} data-origin={site.origin} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the rule is about the Pages Router. */}
      <head>
        <Islands />
        <Moving />
      </head>
      <body>
        <Discovery />
        <a href="#main" className="skip" {...attributes}>
          {skip}
        </a>
        <Masthead current={current} archive={archive} />
        <main id="main" tabIndex={-1} className="wrap">
          {children}
        </main>
        <Footer />
        {data && <StructuredData value={data} />}
      </body>
    </html>
  );
}
