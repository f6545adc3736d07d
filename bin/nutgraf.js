#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

const { module: command, keepCode } = load(join(__dirname, '../dist/main.cjs'));
command.start(process).then(({ status, articles }) => {
  process.exitCode = status;
  // Most runs need just the code that a run of a single article compiles. After more articles V8 has dropped some of it,
  // which had not run for a while.
  if (status === 0 && articles === 1) keepCode?.();
});
