// @ts-check
/**
 * Keeps Next's pages in a Redis that several servers of one build share: Next's `cacheHandler`. While Redis does not
 * answer, nothing is kept, and each server makes what it is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { openRedis } from './redis.mjs';

/** Seconds that a page stays for which nobody asks. */
const lifetime = 14 * 86_400;

/** What renews a page whatever it shows. */
const all = '*';

/** @typedef {{ value: unknown, lastModified: number, cacheControl?: unknown, tags: string[], serial: number }} Entry */

/** Milliseconds between two attempts to tell Redis what it missed. */
const patience = 100;

/** @type {ReturnType<typeof open> | undefined} */
let shared;

export default class RedisPages {
  #redis;
  #prefix;
  #missed;

  /** @param {{ serverDistDir: string, redisUrl?: string }} context */
  constructor({ serverDistDir, redisUrl = process.env.REDIS_URL ?? '' }) {
    shared ??= open(serverDistDir, redisUrl);
    this.#redis = shared.redis;
    this.#prefix = shared.prefix;
    this.#missed = shared.missed;
  }

  /**
   * @param {string} key
   * @returns {Promise<Entry | null>}
   */
  async get(key) {
    if (this.#missed.count > 0) return null;
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
      void this.#missed.another();
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
 * A Redis that was away, or did not answer in time, has missed what was renewed meanwhile: what it still holds counts no
 * more, and it is told so until it hears of it.
 *
 * @param {string} serverDistDir
 * @param {string} redisUrl
 */
function open(serverDistDir, redisUrl) {
  const redis = openRedis(redisUrl);
  const prefix = `dateline:${readFileSync(join(serverDistDir, '..', 'BUILD_ID'), 'utf8')}:`;
  const missed = {
    count: 0,
    async another() {
      missed.count++;
      if (missed.count > 1) return;
      while (missed.count > 0) {
        const { count } = missed;
        try {
          await redis.hset(`${prefix}renewals`, all, await redis.incr(`${prefix}serial`));
          missed.count -= count;
        } catch {
          await pause(patience, undefined, { ref: false });
        }
      }
    },
  };
  redis.on('close', () => void missed.another());
  return { redis, prefix, missed };
}
