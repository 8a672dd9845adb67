import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Running } from './running';

const types = [
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.css$/, 'text/css'],
  [/\.m?js$/, 'text/javascript'],
  [/\.json$/, 'application/json'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/^/, 'application/octet-stream'],
] as const;

/** A host of files at any free port of 127.0.0.1: the page of a folder is its `index.html`, and all is sent in brotli. */
export async function hostFiles(root: string): Promise<Running> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = [join(root, path), join(root, path, 'index.html')].find(isFile);
    if (!file) return response.writeHead(404).end();
    const body = kept.get(file) ?? brotliCompressSync(readFileSync(file));
    kept.set(file, body);
    const type = types.find(([ending]) => ending.test(file))?.[1];
    return response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'max-age=600',
      })
      .end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

const isFile = (path: string) => /\.\w+$/.test(path) && existsSync(path);
