'use client';

import './globals.css';
import '@/components/fonts';
import { Failure } from '@/components/failure';
import { english } from '@/components/words/english';

/** What a browser with Next's scripts shows of a page that failed. It must read no settings: Next bundles it. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{english.failed.title}</title>
        <main className="wrap">
          <Failure words={english} />
        </main>
      </body>
    </html>
  );
}
