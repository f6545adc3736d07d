const { join } = require('node:path');
const { load } = require('./load.js');

load(join(__dirname, '../dist/main.cjs')).module.work();
