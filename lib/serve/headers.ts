const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Registering the service worker takes a trusted address, which the policy of this name gives.
  'trusted-types dateline',
  "require-trusted-types-for 'script'",
];

// `web-share` and `clipboard-write` are left to the share button.
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer, whatever it is. `origin` is the site's own: of an https one, nothing is asked for over http.
 * `inline` are the sources of what stands in the pages: the one script and the speculation rules, `'sha256-…' 'sha256-…'`.
 */
export function securityHeaders(origin: string, inline: string): Record<string, string> {
  const scripts = `script-src 'self' ${inline}`;
  const secure = origin.startsWith('https:') ? ['upgrade-insecure-requests'] : [];
  return {
    'Content-Security-Policy': [...policy, scripts, ...secure].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Browsers hear it over https alone. Without `includeSubDomains`: what else runs below an operator's name is not the
    // site's to decide.
    'Strict-Transport-Security': 'max-age=63072000',
  };
}

const kept = /^(image|font)\//;

/**
 * A browser asks each time. What stands between asks once a second, and gives what it has for a day where nobody
 * answers: so a change is seen everywhere within two seconds. No `stale-while-revalidate`: browsers follow it as well, and
 * would show the page before the change.
 */
const page = 'public, max-age=0, s-maxage=1, stale-if-error=86400';

/**
 * How long a browser may keep an answer, and what stands between. A route's own `Cache-Control` counts when it names a
 * time, or is `no-cache` or `no-store`; pages never say the last, which would keep them out of the back-forward cache. One
 * that broke takes the place of no page that is kept.
 */
export function cacheControl(address: string, status: number, type: string, own = ''): string {
  if (status >= 500) return 'no-store';
  const isFound = status === 200;
  if (isFound && address.startsWith('/_next/static/')) return 'public, max-age=31536000, immutable';
  if (isFound && /^no-(?:cache|store)$|max-age=[1-9]/.test(own)) return own;
  if (isFound && kept.test(type)) return 'public, max-age=86400';
  return page;
}
