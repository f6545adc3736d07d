// @ts-check
/* The summary's length: every sentence carries its rank, so any length is there already. */
for (const page of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.page'))) {
  const list = /** @type {HTMLOListElement | null} */ (page.querySelector('.summary ol'));
  const slider = /** @type {HTMLInputElement | null} */ (page.querySelector('.length input'));
  const output = page.querySelector('output');
  if (!list || !slider || !output) continue;

  const scope = page.dataset.scope ?? '';
  // A headline is no sentence of the story.
  const sentences = /** @type {HTMLElement[]} */ ([...page.querySelectorAll('article p .s')]);
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

/* A button beside each quote copies it with the name and the role of its speaker. */
for (const item of document.querySelectorAll('.voice li')) {
  const voice = item.closest('.voice');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const words = item.querySelector('a')?.textContent ?? '';
    const [name, role] = ['.name', '.role'].map((part) => voice?.querySelector(part)?.textContent);
    const speaker = voice?.classList.contains('voice-none') ? [] : [name, role].filter(Boolean);
    const text = speaker.length > 0 ? `${words} — ${speaker.join(', ')}` : words;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not allowed';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
  item.append(' ', button);
}

/**
 * The ranges of an article in which a term stands, whatever elements it lies across.
 *
 * @param {Element} article @param {string} term
 */
const findTerm = (article, term) => {
  /** @type {{ node: Node, start: number }[]} */
  const nodes = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.rank, .key, .bar')) continue;
    nodes.push({ node, start: text.length });
    text += node.textContent;
  }
  /** @param {number} at */
  const nodeAt = (at) => nodes.findLast(({ start }) => start <= at);
  const words = term.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?:['’]?s|es)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
    const [from, to] = [nodeAt(index), nodeAt(index + length - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, index - from.start);
    range.setEnd(to.node, index + length - to.start);
    return [range];
  });
};

/* A keyword marks where it occurs. The browser paints ranges, so that the article itself stays as it is. */
if ('highlights' in CSS) {
  const highlight = new Highlight();
  CSS.highlights.set('keyword', highlight);
  for (const chip of document.querySelectorAll('.keywords li')) {
    const article = chip.closest('.page')?.querySelector('article');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    button.textContent = chip.textContent;
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') !== 'true';
      highlight.clear();
      for (const other of document.querySelectorAll('.keywords button')) {
        other.setAttribute('aria-pressed', String(other === button && isOn));
      }
      if (!isOn || !article) return;
      const ranges = findTerm(article, button.textContent ?? '');
      for (const range of ranges) highlight.add(range);
      ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    chip.replaceChildren(button);
  }
}

/* Quotes are shown under their speakers where there is room for them, and on paper. */
const openVoices = () => {
  for (const voice of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('.voice'))) {
    voice.open = true;
  }
};
if (matchMedia('(min-width: 64rem)').matches) openVoices();
addEventListener('beforeprint', openVoices);
