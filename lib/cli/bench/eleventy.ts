import { install } from '../npm-install';
import { timeOf } from '../running';
import type { Generator } from './generators';
import { plainCss, plainPage } from './plain-page';

const page = plainPage({
  headline: '{{ title }}',
  published: '{{ published }}',
  text: '{{ content | safe }}',
  related:
    '{% for story in related %}<li><a href="{{ story.address }}">{{ story.headline }}</a></li>{% endfor %}',
});

const config = `export default function (config) {
  config.addPassthroughCopy({ 'plain.css': 'plain.css' });
  return { dir: { input: 'stories', includes: '../layouts', output: 'site' } };
}
`;

/** Eleventy, from npm. */
export const eleventy: Generator = {
  name: 'Eleventy',
  input: 'stories',
  layout: 'story.njk',
  files: { 'eleventy.config.js': config, 'layouts/story.njk': page, 'plain.css': plainCss },
  prepare: (folder) => install(folder, '@11ty/eleventy', '3'),
  build: (folder) =>
    timeOf(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { cwd: folder }),
};
