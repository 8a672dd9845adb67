import { site } from '../site';

/** The one address of a page for the world outside: on the configured origin, whatever host a request named. */
export function canonical(address: string): string {
  return new URL(address, site.origin).href;
}
