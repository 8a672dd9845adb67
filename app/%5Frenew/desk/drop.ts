/** On the desk: what is dropped anywhere on the page is sent as the form for it would send it. */
export {};

const form = () => document.querySelector<HTMLFormElement>('form[data-drop]');

function mark(isDropping: boolean) {
  document.documentElement.toggleAttribute('data-dropping', isDropping);
}

document.addEventListener('dragover', (event) => {
  if (!form() || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  mark(true);
});

document.addEventListener('dragleave', () => mark(false));

document.addEventListener('drop', async (event) => {
  const target = form();
  const dropped = event.dataTransfer;
  if (!target || !dropped?.types.includes('Files')) return;
  event.preventDefault();
  mark(false);

  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  const sent = new FormData(target);
  sent.delete('files');
  for (const { file, path } of (await Promise.all(entries.map(filesOf))).flat())
    sent.append('files', file, path);
  // The browser gives scripts no answer that leads elsewhere, only the page at its end. What was refused says why.
  const answer = await fetch(target.action, { method: 'POST', body: sent });
  location.assign(answer.redirected ? answer.url : URL.createObjectURL(await answer.blob()));
});

type Dropped = { file: File; path: string };

// Chrome names neither of the two where `instanceof` could see it.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A file, or all files of a folder with all below it. */
async function filesOf(entry: FileSystemEntry): Promise<Dropped[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: entry.fullPath.slice(1) }];
  }
  if (!isFolder(entry)) return [];

  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and none when it is at the end.
  for (let more: FileSystemEntry[] = []; ; found.push(...more)) {
    more = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) break;
  }
  return (await Promise.all(found.map(filesOf))).flat();
}
