// @ts-check
/*
 * Search: an article stays in the list if every word that is typed begins a word of it: of its title, its lead, its
 * speakers, its keywords or its quotes. The address keeps what is sought (`#q=`), so that it can be sent and gone back to.
 */
{
  const field = /** @type {HTMLInputElement} */ (document.getElementById('find'));
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('.find output'));
  const none = /** @type {HTMLElement} */ (document.querySelector('.none'));
  const folders = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.folder')]);
  const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.folder > ol > li')]);
  /** @type {[text: string, speaker: string, anchor: string][][]} */
  const quotes = JSON.parse(document.getElementById('quotes')?.textContent ?? '[]');

  /** Lower case without accents, so that “Sao” finds “São”. @param {string | null} text */
  const fold = (text) =>
    ` ${(text ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const shown = items.map((item) => fold(item.textContent));
  const said = quotes.map((own) => own.map(([text, speaker]) => fold(`${text} ${speaker}`)));
  const texts = shown.map((text, i) => `${text} ${said[i]?.join(' ') ?? ''}`);

  /** Articles under which the quotes are shown that have what is sought, and quotes under each of them. */
  const MOST_ARTICLES = 50;
  const MOST_QUOTES = 3;

  /** @param {number} i @param {readonly string[]} words */
  const listQuotes = (i, words) => {
    const list = document.createElement('ul');
    list.className = 'hits';
    const address = items[i]?.querySelector('a')?.getAttribute('href') ?? '';
    for (const [q, text] of said[i]?.entries() ?? []) {
      if (list.childElementCount >= MOST_QUOTES || !words.every((word) => text.includes(` ${word}`)))
        continue;
      const [words_ = '', speaker = '', anchor = ''] = quotes[i]?.[q] ?? [];
      const link = document.createElement('a');
      link.href = `${address}#${anchor}`;
      link.textContent = words_;
      const line = document.createElement('li');
      line.append(link, speaker === '' ? '' : ` ${speaker}`);
      list.append(line);
    }
    return list;
  };

  const search = () => {
    const words = fold(field.value).split(' ').filter(Boolean);
    for (const list of document.querySelectorAll('.hits')) list.remove();
    let found = 0;
    items.forEach((item, i) => {
      item.hidden = !words.every((word) => texts[i]?.includes(` ${word}`));
      if (item.hidden) return;
      found++;
      if (words.length === 0 || found > MOST_ARTICLES) return;
      const list = listQuotes(i, words);
      if (list.childElementCount > 0) item.append(list);
    });
    for (const folder of folders) folder.hidden = !folder.querySelector('ol > li:not([hidden])');
    none.hidden = found > 0;
    output.textContent =
      words.length === 0 ? '' : `${found.toLocaleString('en')} of ${items.length.toLocaleString('en')}`;
  };

  const readAddress = () => {
    const [, sought] = /^#q=(.*)$/.exec(location.hash) ?? [];
    if (sought === undefined) return;
    try {
      field.value = decodeURIComponent(sought.replaceAll('+', ' '));
    } catch {
      field.value = sought;
    }
    search();
    scrollTo(0, 0);
  };

  field.addEventListener('input', () => {
    search();
    const { pathname, search: query } = location;
    const sought = field.value.trim();
    const address = sought === '' ? `${pathname}${query}` : `#q=${encodeURIComponent(sought)}`;
    history.replaceState(null, '', address);
  });
  addEventListener('hashchange', readAddress);
  /** @type {HTMLElement} */ (field.closest('.find')).hidden = false;
  // A browser may have kept what was typed before the page was loaded again.
  if (field.value !== '') search();
  readAddress();
}
