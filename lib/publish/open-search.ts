import { firstOf } from '../capture/first-of';
import { site } from '../site';
import { canonical } from './canonical';
import { xml, xmlDocument } from './xml';

/** Tells browsers how to search the site, and readers so by `description`. A short name has at most 16 characters. */
export function openSearch(description: string): string {
  return xmlDocument(xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${firstOf(site.name, 16)}</ShortName>
  <Description>${description}</Description>
  <Language>${site.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="64" height="64" type="image/svg+xml">${canonical('/icon.svg')}</Image>
  <Url type="text/html" template="${canonical('/search')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${canonical('/opensearch.xml')}"/>
</OpenSearchDescription>`);
}
