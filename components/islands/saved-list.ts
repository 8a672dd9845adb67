import { island } from './island';
import { mergeFile, writeFile } from './saved-file';
import { savedStories } from './saved-stories';
import { mostSaved, parseStories, type SavedStory } from './saved-story';
import { makeEntry } from './story-entry';

let list: HTMLElement;
const entries = new Map<string, Element>();
const removed: { story: SavedStory; place: number }[] = [];

/** `<saved-list>` shows what this browser keeps, each story like its hidden entry, and lets the reader arrange it. */
island('saved-list', (element) => {
  list = element;
  list.onclick = ({ target }) => {
    if (target instanceof HTMLButtonElement) acts[target.value]?.(target);
  };
  list.onchange = ({ target }) => {
    if (target instanceof HTMLInputElement) void importFile(target);
  };
  // Keeping what is kept already tells whether this browser keeps anything.
  put(stories());
  savedStories.follow(show);
});

const acts: Record<string, (button: HTMLButtonElement) => void> = {
  newest: (button) => sort(button, (a, b) => b.saved - a.saved),
  byDate: (button) => sort(button, (a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
  import: () => find('input')?.click(),
  export: exportFile,
  up: (button) => move(button, -1),
  down: (button) => move(button, 1),
  remove,
  undo,
};

function stories() {
  return parseStories(savedStories.get());
}

function put(stories: SavedStory[]) {
  const isKept = savedStories.set(stories.slice(0, mostSaved));
  hide('.unkept', isKept);
  const left = stories.length - mostSaved;
  if (left > 0) say('full', { left, most: mostSaved });
}

/** Puts the list in an order, and says that by the name of its button: what was said of a place is so no more. */
function sort({ textContent }: HTMLElement, order: (a: SavedStory, b: SavedStory) => number) {
  say(textContent, {});
  put(stories().sort(order));
}

function move(button: HTMLElement, places: number) {
  const { others, story, place } = take(button);
  if (!story) return;

  const next = Math.max(0, Math.min(place + places, others.length));
  others.splice(next, 0, story);
  say('moved', { headline: story.headline, place: next + 1, count: others.length });
  put(others);
}

function remove(button: HTMLElement) {
  const { others, story, place } = take(button);
  if (!story) return;

  removed.push({ story, place });
  say('removed', story);
  put(others);
  const next = list.querySelectorAll<HTMLElement>('ol [value=remove]')[place] ?? find('[value=undo]');
  next?.focus();
}

function undo() {
  const last = removed.pop();
  if (!last) return;

  const { story, place } = last;
  const others = stories().filter(({ address }) => address !== story.address);
  others.splice(place, 0, story);
  say('restored', story);
  put(others);
  entries.get(story.address)?.querySelector('a')?.focus();
}

/** The story of an entry, its place and the others; it may have gone in another tab. */
function take(button: HTMLElement) {
  const others = stories();
  const address = button.closest('li')?.querySelector('a')?.getAttribute('href');
  const place = others.findIndex((story) => story.address === address);
  const [story] = place < 0 ? [] : others.splice(place, 1);
  return { others, story, place };
}

function exportFile({ dataset }: HTMLElement) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeFile(stories())], { type: 'application/json' }));
  link.download = dataset.file ?? '';
  link.click();
}

async function importFile(field: HTMLInputElement) {
  const text = (await field.files?.[0]?.text()) ?? '';
  // The same file may be chosen again.
  field.value = '';
  const merged = mergeFile(text, stories());
  if (merged) put(merged.stories);
  say(merged ? 'imported' : 'unreadable', { ...merged });
}

function show() {
  const focused = document.activeElement;
  const shown = stories();
  find('ol')?.replaceChildren(...shown.flatMap((story) => entryOf(story) ?? []));
  if (focused instanceof HTMLElement) focused.focus();
  hide('.empty', shown.length > 0);
  hide('.tool', shown.length === 0);
  hide('[value=undo]', removed.length === 0);
}

function entryOf(story: SavedStory) {
  const pattern = find('[hidden] > li');
  const entry = entries.get(story.address) ?? (pattern && makeEntry(pattern, story, list.dataset.locale));
  if (entry) entries.set(story.address, entry);
  return entry;
}

/** Says a message of the element's, with its parts, or other words. */
function say(message: string, parts: Record<string, unknown>) {
  // Text stays as it is.
  const told = (_: string, name: string) => Object(parts[name]).toLocaleString(list.dataset.locale);
  find('[role=status]')?.replaceChildren((list.dataset[message] ?? message).replace(/\{(\w+)\}/g, told));
}

function find(selector: string) {
  return list.querySelector<HTMLElement>(selector);
}

function hide(selector: string, isHidden: boolean) {
  for (const found of list.querySelectorAll<HTMLElement>(selector)) found.hidden = isHidden;
}
