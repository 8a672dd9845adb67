import { scriptJson } from '@/lib/publish/script-json';

/** Says to search engines what a page is. */
export function StructuredData({ value }: { value: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a script is no text; `scriptJson` keeps it from ending early.
      dangerouslySetInnerHTML={{ __html: scriptJson(value) }}
    />
  );
}
