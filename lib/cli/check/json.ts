import { severityOf } from '../../capture/frame';
import type { Checked, Format } from './format';

/** One document, `{ "captures": […] }`, for programs. */
export const json: Format = {
  opening: '{ "captures": [\n',
  pieces: (checked) => (checked.capture ? [JSON.stringify(recordOf(checked, checked.capture))] : []),
  between: ',\n',
  closing: () => '\n] }\n',
};

function recordOf({ file, findings }: Checked, { address, held, article }: NonNullable<Checked['capture']>) {
  return {
    file,
    published: address !== undefined,
    address: address ?? null,
    held: held ?? null,
    article: article() ?? null,
    diagnostics: findings.map(({ code, line, column, message, hint }) => {
      return { code, severity: severityOf({ code }), line, column, message, hint: hint ?? null };
    }),
  };
}
