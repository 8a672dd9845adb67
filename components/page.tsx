import type { ReactNode } from 'react';
import type { Language } from '@/lib/capture/language';
import { Discovery } from './discovery';
import { Footer } from './footer';
import { inLanguage, ownWords } from './language';
import { Masthead } from './masthead';
import { StructuredData } from './structured-data';

type Props = {
  /** The language of the whole page; without one, the site's. */
  language?: Language;
  /** The address of the section that this page is. */
  current?: string;
  /** What the page is, for search engines. */
  data?: object;
  /** Where the archive begins to be read; none where it is empty. */
  archive: string | undefined;
  children: ReactNode;
};

/** A whole document: every page says its own language, so the layout cannot. */
export function Page({ language, current, data, archive, children }: Props) {
  return (
    <html {...inLanguage(language)}>
      <body>
        <Discovery />
        <a href="#main" className="skip" {...ownWords}>
          Skip to the content
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
