import './globals.css';
import '@/components/fonts';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/lib/site';
import { siteDescription, sitePicture } from './head';

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: siteDescription,
  openGraph: { siteName: site.name, type: 'website', images: [sitePicture] },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fff' },
    { media: '(prefers-color-scheme: dark)', color: '#131416' },
  ],
};

/** Only what surrounds the documents: each page is one of its own, in its own language. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
