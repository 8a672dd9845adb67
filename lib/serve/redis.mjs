// @ts-check
import { Redis } from 'ioredis';

/** Milliseconds after which a Redis that does not answer counts as away. */
const patience = 500;

/**
 * A connection to Redis that never makes anybody wait: while Redis is away each command fails at once, and it connects
 * again by itself.
 *
 * @param {string} url
 * @param {boolean} [isPatient] whether commands wait until it is there
 */
export function openRedis(url, isPatient = false) {
  const redis = new Redis(url, {
    enableOfflineQueue: isPatient,
    maxRetriesPerRequest: isPatient ? null : 0,
    connectTimeout: 2_000,
    ...(!isPatient && { commandTimeout: patience }),
    retryStrategy: (times) => Math.min(100 * times, 1_000),
  });
  let isAway = false;
  redis.on('error', (error) => {
    if (!isAway) console.error(`Redis is away: ${error.message || error}`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) console.log('Redis is back.');
    isAway = false;
  });
  return redis;
}
