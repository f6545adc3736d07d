// @ts-check
/* The summary's length: every sentence carries its rank, so any length is there already. */
for (const page of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.page'))) {
  const list = /** @type {HTMLOListElement | null} */ (page.querySelector('.summary ol'));
  const slider = /** @type {HTMLInputElement | null} */ (page.querySelector('.length input'));
  const output = page.querySelector('output');
  if (!list || !slider || !output) continue;

  const scope = page.dataset.scope ?? '';
  const sentences = /** @type {HTMLElement[]} */ ([...page.querySelectorAll('.s')]);
  sentences.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index));
  const byRank = [...sentences].sort((a, b) => Number(a.dataset.rank) - Number(b.dataset.rank));
  // What the command chose stays for its own length, because it weighs the sentences as a set.
  const given = /** @type {HTMLElement[]} */ ([...list.children]);
  const isGiven = new Set(given.map((item) => item.querySelector('a')?.hash.slice(1)));

  /** @param {HTMLElement} sentence */
  const wordsOf = (sentence) => {
    const copy = /** @type {HTMLElement} */ (sentence.cloneNode(true));
    for (const mark of copy.querySelectorAll('.rank, .key')) mark.remove();
    return (copy.textContent ?? '').trim();
  };

  /** @param {HTMLElement} sentence */
  const itemFor = (sentence) => {
    const { index, rank, score = '0' } = sentence.dataset;
    const item = document.createElement('li');
    item.id = `${scope}summary-${index}`;
    item.value = Number(rank);
    const bar = /** @type {Element} */ (given[0]?.querySelector('.score')?.cloneNode(true));
    bar.setAttribute('aria-label', `score ${score}`);
    bar.querySelector('title')?.replaceChildren(`score ${score}`);
    bar.querySelector('rect')?.setAttribute('width', String(100 * Number(score)));
    const link = document.createElement('a');
    link.href = `#${sentence.id}`;
    link.textContent = wordsOf(sentence);
    item.append(bar, ' ', link);
    return item;
  };

  /** @param {HTMLElement} sentence */
  const rankFor = ({ dataset: { index, rank = '' } }) => {
    const link = document.createElement('a');
    link.className = 'rank';
    link.href = `#${scope}summary-${index}`;
    link.setAttribute('aria-label', `Rank ${rank}: back to the summary`);
    link.textContent = rank;
    return link;
  };

  const show = () => {
    const count = Number(slider.value);
    const chosen = new Set(
      count === given.length
        ? sentences.filter((sentence) => isGiven.has(sentence.id))
        : byRank.slice(0, count),
    );
    const order = list.dataset.order === 'text' ? sentences : byRank;
    const items = order.filter((sentence) => chosen.has(sentence)).map(itemFor);
    list.replaceChildren(...(count === given.length ? given : items));
    for (const sentence of sentences) {
      sentence.querySelector('.rank')?.remove();
      if (chosen.has(sentence)) sentence.prepend(rankFor(sentence));
    }

    let words = 0;
    for (const link of list.querySelectorAll('li > a')) words += (link.textContent ?? '').split(/\s+/).length;
    const minutes = words / Number(output.dataset.wordsAMinute);
    const time = minutes < 1 ? `${Math.round(minutes * 60)} s` : `${minutes.toFixed(1)} min`;
    const told = `${count} of ${sentences.length} sentences, ${words} words, ${time} to read`;
    output.textContent = told;
    slider.setAttribute('aria-valuetext', told);
  };

  slider.addEventListener('input', show);
  /** @type {HTMLElement} */ (slider.closest('.length')).hidden = false;
  show();
}

/* Quotes are shown under their speakers where there is room for them, and on paper. */
const openVoices = () => {
  for (const voice of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('.voice'))) {
    voice.open = true;
  }
};
if (matchMedia('(min-width: 64rem)').matches) openVoices();
addEventListener('beforeprint', openVoices);
