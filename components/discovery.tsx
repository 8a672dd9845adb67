import { site } from '@/lib/site';

const feeds = [
  { title: 'RSS', address: '/feed.xml', type: 'application/rss+xml' },
  { title: 'Atom', address: '/atom.xml', type: 'application/atom+xml' },
  { title: 'JSON Feed', address: '/feed.json', type: 'application/feed+json' },
];

/** Tells programs where the feeds and the search are. React moves it into the head of the page. */
export function Discovery() {
  return (
    <>
      {feeds.map(({ title, address, type }) => (
        <link key={address} rel="alternate" type={type} title={`${site.name}, ${title}`} href={address} />
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
