import { type Finding, severityOf } from '../capture/frame';
import { forbidden } from '../capture/text';

/**
 * A value in JSON. That may hold what steers a terminal as it is, such as in the name of a file; escaped, it is the same
 * JSON.
 */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value).replace(
    forbidden,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What was found in a file, as commands tell it to programs. */
export function diagnosticsOf(findings: Finding[]) {
  return findings.map(({ code, line, column, message, hint }) => {
    return { code, severity: severityOf({ code }), line, column, message, hint };
  });
}
