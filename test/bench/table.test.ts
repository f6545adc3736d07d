import { expect, test } from 'vitest';
import { renderTable } from '../../bench/table.ts';

test('figures stand flush right under their heads', () => {
  const table = renderTable(
    ['Lake', 'depth', 'm²'],
    [['Ellis', '7', '1200'], ['a note that is alone'], ['Oke', '', '5']],
  );
  expect(table.split('\n')).toEqual([
    'Lake   depth    m²',
    'Ellis      7  1200',
    'a note that is alone',
    'Oke              5',
  ]);
});
