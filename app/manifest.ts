import type { MetadataRoute } from 'next';
import { wordsIn } from '@/components/words/words';
import { site } from '@/lib/site';
import { siteDescription } from './head';

export default function manifest(): MetadataRoute.Manifest {
  const { attributes, sections, offline } = wordsIn();
  return {
    id: '/',
    name: site.name,
    short_name: site.name,
    description: siteDescription,
    ...attributes,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#ffffff',
    categories: ['news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      { src: '/screenshots/wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' },
      { src: '/screenshots/narrow.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow' },
    ],
    shortcuts: [
      { name: sections.search, url: '/search' },
      { name: sections.topics, url: '/topics' },
      { name: offline.title, url: '/offline' },
    ],
  };
}
