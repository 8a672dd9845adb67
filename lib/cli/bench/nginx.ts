import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../serve/free-port';
import { end, type Running, start } from '../running';
import { until } from '../wait';

/** Where an nginx of its own keeps what passes through it, as its configuration says it. */
export const nginxPlaces = (folder: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');

/** Serves one page at `/` with one process of nginx, compressed when it is asked for or before. `folder` is its own. */
export async function startNginx(folder: string, page: Buffer, isCompressed: boolean): Promise<Running> {
  const port = await freePort();
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
  const config = `worker_processes 1; daemon off; pid ${join(folder, 'pid')};
events { worker_connections 1024; }
http {
  access_log off; ${nginxPlaces(folder)} types { text/html html; }
  open_file_cache max=10; keepalive_requests 1000000;
  server {
    listen 127.0.0.1:${port}; root ${folder};
    ${isCompressed ? 'gzip_static on;' : 'gzip on; gzip_comp_level 6;'}
  }
}
`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, config);
  const program = start('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], {
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await until('nginx', async () => (await fetch(origin)).ok, 10_000);
  return { origin, stop: () => end(program) };
}
