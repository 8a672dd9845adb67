import { displayName } from './display-name';
import { themes } from './look';

/** How the page looks: each choice by its name, `usual` or none where nothing else was chosen. */
export const look = document.documentElement.dataset;

/** Chooses one thing anew. What runs before the first paint shows it here, as it does in the other tabs. */
export function choose(name: string, value: string) {
  const { theme, size, measure, face } = look;
  const newValue = JSON.stringify({ theme, size, measure, face, [name]: value });
  try {
    localStorage.setItem(displayName, newValue);
  } catch {
    // Where storage is full or forbidden, as long as the page is open.
  }
  dispatchEvent(new StorageEvent('storage', { key: displayName, newValue }));
}

/** Goes on to the next theme; after the last comes that of the system. */
export function nextTheme() {
  choose('theme', themes[themes.indexOf(look.theme ?? '') + 1] ?? 'usual');
}
