#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

const { module: command, keepCode } = load(join(__dirname, '../dist/main.cjs'));
command.start(process, keepCode).then((status) => {
  process.exitCode = status;
});
