import { resolve } from 'node:path';
import env from '@next/env';
import { z } from 'zod';
import {
  isContact,
  isIpAddress,
  isLanguage,
  isOrigin,
  isPort,
  isRedis,
  isSource,
  isTimeZone,
} from './site-values';

/** What an operator may set. Each is an environment variable; the defaults stand in `.env`. */
export type Site = {
  /** What the site is called, in the masthead and for machines. */
  name: string;
  /** Where readers reach it, without a path: `https://news.example`. */
  origin: string;
  /** The newsroom's clock, as an IANA name: captures name no zone. */
  timeZone: string;
  /** BCP 47 tag of the site's own words, and their direction. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag of texts in Latin letters that tell no other: the site's language where it is written in them, else English. */
  latinLanguage: string;
  /** Where the original system shows a story, with `{id}` for its id; empty where nobody knows. */
  sourceAddress: string;
  /** Where readers reach those who run the site, `https:` or `mailto:`; empty where they do not say. */
  contactAddress: string;
  /** Absolute path of the folder that holds the captures. */
  contentDir: string;
  /** Absolute path of the folder that holds the build and the index. */
  buildDir: string;
  /** Where the server listens, 0 to 65535; 0 takes any free port. */
  port: number;
  /** The machine's address to listen on, such as `127.0.0.1`; empty for all of them, IPv6 and IPv4. */
  bindAddress: string;
  /** How many of the newest stories a build makes; the others are made when they are first asked for. */
  prerendered: number;
  /** What opens `POST /publish` and `/metrics`; empty where nothing does. */
  publishToken: string;
  metricsToken: string;
  /** Whether each request is told on a line of its own. */
  requestLog: 'off' | 'json';
  /** The Redis that several servers share, `redis://…`; empty for one server. */
  redisUrl: string;
};

const token = z
  .string()
  .regex(/^(?:[!-~]{16,})?$/, 'may be 16 or more signs of ASCII without spaces, or empty');

const settings = z.object({
  SITE_NAME: z.string().trim().min(1, 'may be any name, not empty'),
  SITE_ORIGIN: z.string().refine(isOrigin, 'may be an origin such as `https://news.example`, without a path'),
  SITE_TIME_ZONE: z.string().refine(isTimeZone, 'may be an IANA time zone such as `Asia/Tehran`'),
  SITE_LANGUAGE: z.string().refine(isLanguage, 'may be a language tag such as `en` or `fa`'),
  SOURCE_ADDRESS: z
    .string()
    .refine(isSource, 'may be an address such as `https://news.example/{id}`, or empty where none is known'),
  CONTACT_ADDRESS: z
    .string()
    .refine(
      isContact,
      'may be an address such as `mailto:editor@news.example` or `https://news.example/contact`, or empty',
    ),
  CONTENT_DIR: z.string().min(1, 'may be a folder, absolute or from the project’s root'),
  BUILD_DIR: z.string().regex(/^\.next[\w-]*$/, 'may be `.next`, or such a name as `.next-demo`'),
  PORT: z.string().refine(isPort, 'may be a whole number from 0 to 65535'),
  BIND_ADDRESS: z
    .string()
    .refine(isIpAddress, 'may be an IP address of this machine, or empty for all of them'),
  PRERENDER_STORIES: z.string().regex(/^\d{1,6}$/, 'may be a whole number from 0 to 999999'),
  PUBLISH_TOKEN: token,
  METRICS_TOKEN: token,
  REQUEST_LOG: z.enum(['off', 'json'], 'may be `off` or `json`'),
  REDIS_URL: z
    .string()
    .refine(isRedis, 'may be an address such as `redis://127.0.0.1:6379`, or empty for one server alone'),
});

/** What no message may tell: it would stand in a log. */
const secrets = new Set(['PUBLISH_TOKEN', 'METRICS_TOKEN', 'REDIS_URL']);

/** Scripts of today's languages that run from right to left. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script ?? '';

/** One sentence for each setting that is wrong: its name, what it is, what it may be. */
class WrongSettings extends Error {
  override name = 'WrongSettings';
}

/** Checks settings. Throws `WrongSettings`. */
export function parseSite(variables: Record<string, string | undefined>, root: string): Site {
  const { data, error } = settings.safeParse(variables);
  if (error) {
    const faults = error.issues.map(({ path, message }) => fault(String(path[0]), variables, message));
    throw new WrongSettings(faults.join('\n'));
  }

  return {
    name: data.SITE_NAME,
    origin: new URL(data.SITE_ORIGIN).origin,
    timeZone: data.SITE_TIME_ZONE,
    language: data.SITE_LANGUAGE,
    direction: rightToLeft.has(scriptOf(data.SITE_LANGUAGE)) ? 'rtl' : 'ltr',
    latinLanguage: scriptOf(data.SITE_LANGUAGE) === 'Latn' ? data.SITE_LANGUAGE : 'en',
    sourceAddress: data.SOURCE_ADDRESS,
    contactAddress: data.CONTACT_ADDRESS,
    contentDir: resolve(/* turbopackIgnore: true */ root, data.CONTENT_DIR),
    buildDir: resolve(/* turbopackIgnore: true */ root, data.BUILD_DIR),
    port: Number(data.PORT),
    bindAddress: data.BIND_ADDRESS,
    prerendered: Number(data.PRERENDER_STORIES),
    publishToken: data.PUBLISH_TOKEN,
    metricsToken: data.METRICS_TOKEN,
    requestLog: data.REQUEST_LOG,
    redisUrl: data.REDIS_URL,
  };
}

function fault(name: string, variables: Record<string, string | undefined>, message: string) {
  const value = variables[name];
  if (value === undefined) return `The setting ${name} is missing; .env has a default for it.`;
  const found = secrets.has(name) ? 'what it may not be' : `\`${value}\``;
  return `The setting ${name} is ${found}; it ${message}.`;
}

const root = process.cwd();
env.loadEnvConfig(root, process.env.NODE_ENV === 'development', { info: () => {}, error: console.error });

/** The settings of this process, checked once. */
export const site: Site = parseSite(process.env, root);
