// @ts-check
/* Search: an article stays in the list if every word that is typed begins one of its words. */
{
  const field = /** @type {HTMLInputElement} */ (document.getElementById('find'));
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('.find output'));
  const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.listing > ol > li')]);

  /** Lower case without accents, so that “Sao” finds “São”. @param {string | null} text */
  const fold = (text) =>
    (text ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const texts = items.map((item) => ` ${fold(item.textContent)}`);

  const search = () => {
    const words = fold(field.value).split(' ').filter(Boolean);
    let found = 0;
    items.forEach((item, i) => {
      item.hidden = !words.every((word) => texts[i]?.includes(` ${word}`));
      if (!item.hidden) found++;
    });
    output.textContent = words.length === 0 ? '' : `${found} of ${items.length}`;
  };

  field.addEventListener('input', search);
  /** @type {HTMLElement} */ (field.closest('.find')).hidden = false;
  search();

  // A name in the chart searches for itself.
  for (const name of document.querySelectorAll('.chart .name')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'name';
    button.textContent = name.textContent;
    button.addEventListener('click', () => {
      field.value = name.textContent ?? '';
      search();
      field.focus();
    });
    name.replaceWith(button);
  }
}
