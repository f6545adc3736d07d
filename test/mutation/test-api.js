import { format } from 'node:util';

/** As much of Vitest's interface as the tests use that mutants are shown to; what is declared is gathered in `tests`. */
export function testApi(expect) {
  const tests = [];
  const ids = new Map();
  let file = '';
  let path = [];

  function test(name, body) {
    const words = [file, ...path, name].join(' ');
    const times = (ids.get(words) ?? 0) + 1;
    ids.set(words, times);
    tests.push({ id: times === 1 ? words : `${words} (${times})`, file, body });
  }
  function describe(name, body) {
    path = [...path, name];
    body();
    path = path.slice(0, -1);
  }
  test.each = each(test);
  describe.each = each(describe);

  return {
    api: { describe, test, expect },
    tests,
    inFile(name) {
      file = name;
    },
  };
}

/** Declares once for each case of a table: `%s` and its like take the case's values, `$key` those of an object. */
const each = (declare) => (cases) => (name, body) => {
  for (const one of cases) {
    const values = Array.isArray(one) ? one : [one];
    const places = name.match(/%[sdijoO]/g)?.length ?? 0;
    const named = format(name, ...values.slice(0, places)).replace(/\$(\w+)/g, (_, key) => String(one[key]));
    declare(named, () => body(...values));
  }
};
