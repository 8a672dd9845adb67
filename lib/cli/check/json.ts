import { diagnosticsOf, jsonOf } from '../for-programs';
import type { Checked, Format } from './format';

/** One document, `{ "captures": […] }`, for programs. */
export const json: Format = {
  opening: '{ "captures": [\n',
  pieces: (checked) => (checked.capture ? [jsonOf(recordOf(checked, checked.capture))] : []),
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
    diagnostics: diagnosticsOf(findings),
  };
}
