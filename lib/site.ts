import { isIP } from 'node:net';
import { resolve } from 'node:path';
import env from '@next/env';
import { z } from 'zod';

/** What an operator may set. Each is an environment variable; the defaults stand in `.env`. */
export type Site = {
  /** What the site is called, in the masthead and for machines. */
  name: string;
  /** Where readers reach it, without a path: `https://news.example`. */
  origin: string;
  /** The newsroom's clock, as an IANA name: captures name no zone. */
  timeZone: string;
  /** BCP 47 tag of the site's own words. */
  language: string;
  /** Absolute path of the folder that holds the captures. */
  contentDir: string;
  /** Absolute path of the folder that holds the build and the index. */
  buildDir: string;
  /** Where the server listens, 0 to 65535; 0 takes any free port. */
  port: number;
  /** The machine's address to listen on, such as `127.0.0.1`; empty for all of them, IPv6 and IPv4. */
  bindAddress: string;
};

const isTimeZone = (name: string) => accepts(() => new Intl.DateTimeFormat('en', { timeZone: name }));
const isLanguage = (tag: string) => accepts(() => Intl.getCanonicalLocales(tag));

const settings = z.object({
  SITE_NAME: z.string().trim().min(1, 'may be any name, not empty'),
  SITE_ORIGIN: z.string().refine(isOrigin, 'may be an origin such as `https://news.example`, without a path'),
  SITE_TIME_ZONE: z.string().refine(isTimeZone, 'may be an IANA time zone such as `Asia/Tehran`'),
  SITE_LANGUAGE: z.string().refine(isLanguage, 'may be a language tag such as `en` or `fa`'),
  CONTENT_DIR: z.string().min(1, 'may be a folder, absolute or from the project’s root'),
  BUILD_DIR: z.string().regex(/^\.next[\w-]*$/, 'may be `.next`, or such a name as `.next-demo`'),
  PORT: z.string().refine(isPort, 'may be a whole number from 0 to 65535'),
  BIND_ADDRESS: z
    .string()
    .refine(isAddress, 'may be an IP address of this machine, or empty for all of them'),
});

/** Checks settings. Throws one sentence for each that is wrong: its name, what it is, what it may be. */
export function parseSite(variables: Record<string, string | undefined>, root: string): Site {
  const { data, error } = settings.safeParse(variables);
  if (error) {
    const faults = error.issues.map(({ path, message }) => fault(String(path[0]), variables, message));
    throw new Error(faults.join('\n'));
  }

  return {
    name: data.SITE_NAME,
    origin: new URL(data.SITE_ORIGIN).origin,
    timeZone: data.SITE_TIME_ZONE,
    language: data.SITE_LANGUAGE,
    contentDir: resolve(root, data.CONTENT_DIR),
    buildDir: resolve(root, data.BUILD_DIR),
    port: Number(data.PORT),
    bindAddress: data.BIND_ADDRESS,
  };
}

function fault(name: string, variables: Record<string, string | undefined>, message: string) {
  const value = variables[name];
  return value === undefined
    ? `The setting ${name} is missing; .env has a default for it.`
    : `The setting ${name} is \`${value}\`; it ${message}.`;
}

function isOrigin(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function isPort(text: string) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function isAddress(text: string) {
  return text === '' || isIP(text) !== 0;
}

function accepts(attempt: () => unknown) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

const root = process.cwd();
env.loadEnvConfig(root, process.env.NODE_ENV === 'development', { info: () => {}, error: console.error });

/** The settings of this process, checked once. */
export const site: Site = parseSite(process.env, root);
