import './settings';
import { makeStandIns } from '../archive/stand-ins';
import { namedPictures } from '../archive/stories';
import { exit, messageOf, readOptions } from './command';

const usage = `npm run pictures

Makes a stand-in for each picture that captures name and \`public/\` lacks, and lists it in
\`content/stand-ins.json\`. Exit status 1 when one cannot be made.`;

readOptions(usage, {});
let made = 0;
let failed = 0;

try {
  for await (const report of makeStandIns(namedPictures())) {
    if (report.kind === 'made') made++;
    if (report.kind === 'failed') failed++;
    console.log(`${report.kind} ${report.picture}${report.kind === 'failed' ? `: ${report.fault}` : ''}`);
  }
} catch (error) {
  exit(messageOf(error), 1);
}

console.log(`${made} made, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
