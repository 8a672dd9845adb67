import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxPlaces } from '../bench/nginx';
import { Program } from '../program';

/** Redis as compose.yaml runs it. */
export function startRedis(port: number, folder: string) {
  const flags = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const memory = ['--maxmemory', '64mb', '--maxmemory-policy', 'volatile-lru'];
  return new Program('redis-server', ['--port', String(port), ...flags, ...memory], {
    log: join(folder, 'redis.log'),
  });
}

/** nginx as compose.yaml runs it, without TLS. */
export function startProxy(port: number, sites: [number, number], folder: string) {
  const [site1, site2] = sites;
  const file = join(folder, 'nginx.conf');
  const config = readFileSync('docs/nginx.conf', 'utf8')
    .replace(/ {2}server \{\s+listen 80;[^}]*\}\n/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^\s+ssl_.*\n/gm, '')
    .replace('site1:3000', `127.0.0.1:${site1}`)
    .replace('site2:3000', `127.0.0.1:${site2}`)
    .replace('/var/cache/nginx/pages', join(folder, 'pages'))
    .replace('worker_processes auto;', `worker_processes 1; daemon off; pid ${join(folder, 'nginx.pid')};`)
    .replace('access_log off;', `access_log off; ${nginxPlaces(folder)}`);
  writeFileSync(file, config);
  return new Program('nginx', ['-p', folder, '-e', join(folder, 'nginx.log'), '-c', file], {
    log: join(folder, 'nginx.log'),
  });
}
