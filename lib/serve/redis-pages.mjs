// @ts-check
/**
 * Keeps Next's pages in a Redis that several servers of one build share: Next's `cacheHandler`. While Redis does not
 * answer, nothing is kept, and each server makes what it is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openRedis } from './redis.mjs';

/** Seconds that a page stays for which nobody asks. */
const lifetime = 14 * 86_400;

/** What renews a page whatever it shows. */
const all = '*';

/** @typedef {{ value: unknown, lastModified: number, cacheControl?: unknown, tags: string[], serial: number }} Entry */

/** @type {{ redis: import('ioredis').Redis, prefix: string } | undefined} */
let shared;

export default class RedisPages {
  #redis;
  #prefix;

  /** @param {{ serverDistDir: string, redisUrl?: string }} context */
  constructor({ serverDistDir, redisUrl = process.env.REDIS_URL ?? '' }) {
    shared ??= open(serverDistDir, redisUrl);
    this.#redis = shared.redis;
    this.#prefix = shared.prefix;
  }

  /**
   * @param {string} key
   * @returns {Promise<Entry | null>}
   */
  async get(key) {
    try {
      const bytes = await this.#redis.getBuffer(this.#page(key));
      if (!bytes) return null;
      /** @type {Entry} */
      const entry = deserialize(bytes);
      const renewed = await this.#redis.hmget(this.#renewals, all, ...entry.tags);
      return renewed.some((serial) => Number(serial) > entry.serial) ? null : entry;
    } catch {
      return null;
    }
  }

  /**
   * @param {string} key
   * @param {{ headers?: Record<string, unknown> } | null} value
   * @param {{ cacheControl?: unknown }} context
   */
  async set(key, value, { cacheControl }) {
    try {
      const tags = String(value?.headers?.['x-next-cache-tags'] ?? '').split(',');
      const serial = await this.#redis.incr(this.#serial);
      /** @type {Entry} */
      const entry = { value, lastModified: Date.now(), cacheControl, tags, serial };
      await this.#redis.set(this.#page(key), serialize(entry), 'EX', lifetime);
    } catch {
      // It is made again when it is asked for again.
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    try {
      const serial = await this.#redis.incr(this.#serial);
      await this.#redis.hset(this.#renewals, Object.fromEntries([tags].flat().map((tag) => [tag, serial])));
    } catch {
      // When Redis is back, nothing in it counts any more: see `open`.
    }
  }

  resetRequestCache() {}

  get #serial() {
    return `${this.#prefix}serial`;
  }

  get #renewals() {
    return `${this.#prefix}renewals`;
  }

  /** @param {string} key */
  #page(key) {
    return `${this.#prefix}page:${key}`;
  }
}

/**
 * A Redis that was away has missed what was renewed meanwhile: what it still holds counts no more.
 *
 * @param {string} serverDistDir
 * @param {string} redisUrl
 */
function open(serverDistDir, redisUrl) {
  const redis = openRedis(redisUrl);
  const prefix = `dateline:${readFileSync(join(serverDistDir, '..', 'BUILD_ID'), 'utf8')}:`;
  let wasAway = false;
  redis.on('close', () => {
    wasAway = true;
  });
  redis.on('ready', async () => {
    if (!wasAway) return;
    try {
      await redis.hset(`${prefix}renewals`, all, await redis.incr(`${prefix}serial`));
      wasAway = false;
    } catch {
      // It went away again, and comes back again.
    }
  });
  return { redis, prefix };
}
