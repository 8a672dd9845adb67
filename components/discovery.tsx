import { feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';

/** Tells programs where the feeds and the search are. React moves it into the head of the page. */
export function Discovery() {
  return (
    <>
      {Object.values(feedForms).map(({ name, file, type }) => (
        <link key={file} rel="alternate" type={type} title={`${site.name}, ${name}`} href={`/${file}`} />
      ))}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name}
        href="/opensearch.xml"
      />
    </>
  );
}
