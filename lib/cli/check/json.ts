import { severityOf } from '../../capture/frame';
import { forbidden } from '../../capture/text';
import type { Checked, Format } from './format';

/** One document, `{ "captures": […] }`, for programs. */
export const json: Format = {
  opening: '{ "captures": [\n',
  pieces: (checked) => (checked.capture ? [visible(JSON.stringify(recordOf(checked, checked.capture)))] : []),
  between: ',\n',
  closing: () => '\n] }\n',
};

/** JSON may hold what steers a terminal as it is, such as in the name of a file; escaped, it is the same JSON. */
const visible = (text: string) =>
  text.replace(forbidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function recordOf({ file, findings }: Checked, { address, held, article }: NonNullable<Checked['capture']>) {
  return {
    file,
    published: address !== undefined,
    address: address ?? null,
    held: held ?? null,
    article: article() ?? null,
    diagnostics: findings.map(({ code, line, column, message, hint }) => {
      return { code, severity: severityOf({ code }), line, column, message, hint };
    }),
  };
}
