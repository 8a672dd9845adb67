import { outputOf, timeOf } from '../running';
import type { Generator } from './generators';
import { plainCss, plainPage } from './plain-page';

const page = plainPage({
  headline: '{{ .Title }}',
  published: '{{ dateFormat "2006-01-02T15:04:05" .Params.published }}',
  text: '{{ .Content }}',
  related: '{{ range .Params.related }}<li><a href="{{ .address }}">{{ .headline }}</a></li>{{ end }}',
});

/** Hugo, where it is on the path: it is a program and no package of npm's. */
export const hugo: Generator = {
  name: 'Hugo',
  input: 'content',
  files: {
    'hugo.json': JSON.stringify({ disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section'] }),
    'layouts/_default/single.html': page,
    'static/plain.css': plainCss,
  },
  prepare: async () => {
    const said = await outputOf('hugo', ['version']).catch(() => {
      throw new Error('not on the path; Debian has a package of this name');
    });
    return /v([\d.]+)/.exec(said)?.[1] ?? '';
  },
  build: (folder) =>
    timeOf('hugo', ['--quiet', '--destination', 'site', '--config', 'hugo.json'], { cwd: folder }),
};
