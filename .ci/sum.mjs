// Sums the reports of the test runs into the closing line: sum.mjs FOLDER FAILED_STEPS REPORT...
import { existsSync, readFileSync } from "node:fs";

const [folder, failedSteps, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
let stepsExplained = 0;
for (const report of reports) {
  const file = `${folder}/${report}.json`;
  const summary = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).results.summary : null;
  if (!summary || summary.tests === 0) {
    console.error(`No test ran: ${report}`);
    failed += 1;
    stepsExplained += 1;
    continue;
  }
  passed += summary.passed;
  failed += summary.failed + (summary.other ?? 0);
  skipped += summary.skipped + summary.pending;
  stepsExplained += summary.failed > 0 ? 1 : 0;
}
// A step that failed without a failed test (the format, a crash at the end of a run) is a failure too.
failed += Math.max(0, Number(failedSteps) - stepsExplained);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
