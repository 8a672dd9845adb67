import { plain } from './plain';

/** JSON for a script element: a headline may contain `</script>`. */
export function scriptJson(value: unknown): string {
  return plain(JSON.stringify(value)).replaceAll('<', '\\u003c');
}
