import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How the body of an answer may be written. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Chooses by `Accept-Encoding`, brotli where a reader likes both the same. */
export function chooseEncoding(accept = ''): Encoding {
  const weights = new Map(accept.toLowerCase().split(',').map(weighed));
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weightOf('gzip') > weightOf('br') ? 'gzip' : 'br';
  const wanted = weightOf(best);
  return wanted > 0 && wanted >= (weights.get('identity') ?? 0) ? best : 'identity';
}

function weighed(choice: string): [string, number] {
  const [name = '', ...parameters] = choice.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return [name, Number(weight) || 0];
}

/** Whether a body of this type gets smaller: pictures and fonts are compressed already. */
export function isCompressible(type: string): boolean {
  return /^(text\/|application\/(javascript|json|manifest|rss|atom|xml|[\w.]+\+(json|xml)))|^image\/svg/.test(
    type,
  );
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Compresses; `effort` is brotli's, 0 to 11: a page of 18 kB takes 0.3 ms at 5, 0.4 at 9, 5 at 10 and 15 at 11. */
export async function encode(
  body: Buffer,
  encoding: Exclude<Encoding, 'identity'>,
  effort: number,
): Promise<Buffer> {
  const packed =
    encoding === 'gzip' ? deflate(body, { level: 9 }) : brotli(body, { params: paramsFor(body, effort) });
  return withoutRest(await packed);
}

function paramsFor(body: Buffer, effort: number) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
  };
}

/** Node compresses into pieces of 16 kB, and a small result would hold on to all of one. */
function withoutRest(packed: Buffer): Buffer {
  const exact = Buffer.allocUnsafeSlow(packed.length);
  packed.copy(exact);
  return exact;
}

/**
 * What brotli looks back on: the whole body. With its usual 4 MB it takes 32 MB of memory for a page at an effort of 9,
 * and 7 ms, nearly all of it to get them.
 */
function windowOf({ length }: Buffer): number {
  return Math.min(Math.max(Math.ceil(Math.log2(length + 16)), 10), constants.BROTLI_DEFAULT_WINDOW);
}
