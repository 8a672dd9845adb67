import { isIP } from 'node:net';

/** An IANA time zone. */
export const isTimeZone = (name: string) => accepts(() => new Intl.DateTimeFormat('en', { timeZone: name }));

/** A language tag of BCP 47. */
export const isLanguage = (tag: string) => accepts(() => Intl.getCanonicalLocales(tag));

/** An origin of the web, without a path. */
export function isOrigin(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** An address with `{id}` in it, or nothing. */
export function isSource(text: string) {
  return text === '' || (/^https?:.*\{id\}/.test(text) && URL.canParse(text.replaceAll('{id}', '1')));
}

/** Where people are reached, or nothing. */
export function isContact(text: string) {
  return text === '' || (/^(?:https?|mailto):/.test(text) && URL.canParse(text));
}

/** A port to listen on. */
export function isPort(text: string) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** An IP address, or nothing. */
export function isIpAddress(text: string) {
  return text === '' || isIP(text) !== 0;
}

/** The address of a Redis, or nothing. */
export function isRedis(text: string) {
  return text === '' || /^rediss?:$/.test(URL.canParse(text) ? new URL(text).protocol : '');
}

function accepts(attempt: () => unknown) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
