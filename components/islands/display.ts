import { displayName } from './display-name';
import { Kept } from './kept';
import { looks, parseLook, showLook } from './look';

/** How pages look to this reader. A page follows it at once, whichever tab it was changed in. */
export const display = new Kept(displayName, parseLook);

const show = () => {
  for (const name of Object.keys(looks)) delete document.documentElement.dataset[name];
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  showLook(display.get());
};
display.subscribe(show);
show();

/** Chooses one thing anew; a value that is not known, such as `usual`, is that of everybody. */
export function choose(name: string, value: string) {
  display.set(parseLook({ ...display.get(), [name]: value }));
}

/** Goes on to the next theme; after the last comes that of the system. */
export function nextTheme() {
  const { theme } = display.get();
  choose('theme', looks.theme[theme ? looks.theme.indexOf(theme) + 1 : 0] ?? 'usual');
}
