#!/usr/bin/env node
require('../dist/main.cjs')
  .main(process)
  .then((status) => {
    process.exitCode = status;
  });
