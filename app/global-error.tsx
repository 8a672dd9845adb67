'use client';

import './globals.css';
import '@/components/fonts';
import { Failure } from '@/components/failure';

/** What a browser with Next's scripts shows of a page that failed. It must read no settings: Next bundles it. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main className="wrap">
          <Failure />
        </main>
      </body>
    </html>
  );
}
