// Runs every *.test.mjs beside it, two files at a time, and closes with the counts that `cargo xtask test` reads.

import { readdirSync } from "node:fs";
import { finished } from "node:stream/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(here)
  .filter((name) => name.endsWith(".test.mjs") && name.includes(wanted))
  .sort()
  .map((name) => here + name);

let passed = 0;
let failed = 0;
const began = Date.now();
const tests = run({ files, concurrency: 2, timeout: 600_000 });
tests.on("test:pass", ({ skip, todo }) => {
  if (skip === undefined && todo === undefined) passed += 1;
});
tests.on("test:fail", () => {
  failed += 1;
});
const report = tests.compose(new spec());
report.pipe(process.stdout);
await finished(report);

if (passed + failed === 0) failed = 1;
if (failed > 0) process.stdout.write(`  ${failed} failed\n`);
process.stdout.write(`  ${passed} passed (${((Date.now() - began) / 1000).toFixed(1)}s)\n`);
process.exitCode = failed > 0 ? 1 : 0;
