import { relative, sep } from 'node:path';
import { englishRemarks } from '../../../components/words/english-remarks';
import { type Code, severities } from '../../capture/diagnostic';
import { type Finding, severityOf } from '../../capture/frame';
import { type Format, sayingOf } from './format';

const codes = Object.keys(severities) as Code[];

const rules = codes.map((code) => ({
  id: code,
  shortDescription: { text: englishRemarks[code] },
  defaultConfiguration: { level: severities[code] },
}));

const version = '2.1.0';
const head = {
  $schema: `https://json.schemastore.org/sarif-${version}.json`,
  version,
};
const run = {
  tool: { driver: { name: 'Dateline', rules } },
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\r', '\n'],
};

/** SARIF 2.1.0, one run: what code scanning services read. */
export const sarif: Format = {
  opening: `${open(head)}, "runs": [${open(run)}, "results": [\n`,
  pieces: ({ file, findings }) => {
    const uri = addressOf(file);
    return findings.map((finding) => JSON.stringify(resultOf(uri, finding)));
  },
  between: ',\n',
  closing: () => '\n] }] }\n',
};

function resultOf(uri: string, finding: Finding) {
  const { code, line, column } = finding;
  const artifactLocation = { uri, uriBaseId: '%SRCROOT%' };
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severityOf(finding),
    // `[words](address)` in a message is a link.
    message: { text: sayingOf(finding).replaceAll('](', '] (') },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}

/** A file as a relative reference: `content/a%20b.txt`. */
const addressOf = (file: string) => relative('', file).split(sep).map(encodeURIComponent).join('/');

/** An object that goes on. */
function open(value: object) {
  return JSON.stringify(value).slice(0, -1);
}
