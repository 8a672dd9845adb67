import { words } from './words';

/** What stands in the place of a table that would be empty. */
export function None({ title }: { title: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{words.none}</p>
    </section>
  );
}
