import { words } from './words';

/** Takes captures and saved pages in: chosen, dropped or pasted. */
export function BringIn() {
  const { title, files, folder, text, send, trial, dropped } = words.bring;

  return (
    <form
      action="/desk/import"
      method="post"
      encType="multipart/form-data"
      aria-labelledby="bring"
      className="bring"
      data-drop=""
    >
      <h2 id="bring">{title}</h2>
      <p>{dropped}</p>
      <label>
        {files} <input type="file" name="files" multiple />
      </label>
      <label>
        {folder} <input type="file" name="files" {...{ webkitdirectory: '' }} />
      </label>
      <label>
        {text} <textarea name="text" rows={4} />
      </label>
      <p>
        <button type="submit">{send}</button>
        <button type="submit" name="trial" value="yes">
          {trial}
        </button>
      </p>
    </form>
  );
}
