import type { MetadataRoute } from 'next';
import { canonical } from '@/lib/publish/canonical';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: [canonical('/sitemap.xml'), canonical('/news-sitemap.xml')],
  };
}
