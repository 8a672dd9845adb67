import { makeStandIns } from '../archive/stand-ins';
import { namedPictures } from '../archive/stories';

/** `npm run pictures`: makes a stand-in for each picture that captures name and `public/` lacks. */
let made = 0;
let failed = 0;

for await (const report of makeStandIns(namedPictures())) {
  if (report.kind === 'made') made++;
  if (report.kind === 'failed') failed++;
  console.log(`${report.kind} ${report.picture}${report.kind === 'failed' ? `: ${report.fault}` : ''}`);
}

console.log(`${made} made, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
