/* Finds, for every slide, the largest size step at which all of its text fits. Evaluates to { id: { size, overflows } }.
   Runs in the deck on a screen of 1280 x 720, reveal started or not; leaves the page as it was. */
(() => {
  const bottom = 624;
  const steps = 7;

  /** Boxes of text and drawing inside a slide, the footer and what is only decoration left out. */
  const content = (frame) =>
    [
      ...frame.querySelectorAll(
        'h1, h2, h3, p, li, dt, dd, td, th, blockquote, figcaption, button, img, svg.loop, svg.today-track, svg.script-tail',
      ),
    ].filter((element) => !element.closest('.foot') && element.getClientRects().length > 0);

  const lines = (title) => Math.round(title.getBoundingClientRect().height / scale / Number.parseFloat(getComputedStyle(title).lineHeight));
  let scale = 1;

  /* A title of the deck keeps to two lines at any size it may have; composeDeck parts a longer one. */
  const titleLines = (frame) => {
    const title = frame.querySelector('h1');
    return title ? lines(title) : 0;
  };

  /* Words of a card, a bubble, a button or a box of the loop stay inside it. */
  const holds = (frame) => {
    const inside = (words, card) => {
      const [box, edge] = [words.getBoundingClientRect(), card.getBoundingClientRect()];
      return box.left >= edge.left - 1 && box.right <= edge.right + 1 && box.top >= edge.top - 1 && box.bottom <= edge.bottom + 1;
    };
    const cards = [...frame.querySelectorAll('.promise, .script, .clock-controls button, .chip')].filter(
      (card) => card.getClientRects().length > 0,
    );
    return (
      cards.every((card) => [...card.querySelectorAll('p, h3, span, b, figcaption')].every((words) => inside(words, card))) &&
      [...frame.querySelectorAll('.loop-node')].every((node) =>
        [...node.querySelectorAll('text')].every((words) => inside(words, node.querySelector('rect'))),
      )
    );
  };

  const fits = (frame) => {
    const origin = frame.getBoundingClientRect();
    scale = origin.width / 1280;
    const title = frame.querySelector('h2');
    const large =
      frame.querySelector('.layout-ask h2, .layout-question h2') || /layout-(ask|question|break)/.test(frame.parentElement.className);
    if (title && !large && lines(title) > 2) return false;
    if (!holds(frame)) return false;
    return content(frame).every((element) => {
      const box = element.getBoundingClientRect();
      const limit = Number(element.closest('[data-limit]')?.dataset.limit ?? bottom);
      const inside = (box.bottom - origin.top) / scale <= limit + 1 && (box.top - origin.top) / scale >= 20;
      const across = (box.right - origin.left) / scale <= 1240 && (box.left - origin.left) / scale >= 30;
      return inside && across && element.scrollWidth <= element.clientWidth + 2;
    });
  };

  /** The largest step at which a slide's text fits, `steps` when none does. */
  const stepOf = (section) => {
    const style = section.getAttribute('style');
    const size = section.dataset.size;
    section.setAttribute(
      'style',
      'display: block !important; visibility: hidden; position: absolute; top: 0; left: 0; transform: none; opacity: 0;',
    );
    const frame = section.querySelector('.frame');
    let step = 0;
    for (; step < steps; step += 1) {
      section.dataset.size = String(step);
      if (fits(frame) && titleLines(frame) <= 2) break;
    }
    section.dataset.size = size;
    if (style === null) section.removeAttribute('style');
    else section.setAttribute('style', style);
    return step;
  };

  // A long word is rather set smaller than broken; one that is too long at any size is broken.
  const wholeWords = document.createElement('style');
  wholeWords.textContent = '.slides .frame * { overflow-wrap: normal !important; }';
  document.head.append(wholeWords);
  const sections = [...document.querySelectorAll('.slides section[data-size]')];
  const whole = sections.map(stepOf);
  wholeWords.remove();
  return Object.fromEntries(
    sections.map((section, index) => {
      const step = whole[index] < steps ? whole[index] : stepOf(section);
      return [section.id, { size: Math.min(step, steps - 1), overflows: step === steps }];
    }),
  );
})();
