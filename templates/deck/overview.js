/* couplet deck: all slides on one page, part by part. Each is a small copy with a button over it. */
couplet.overview = (() => {
  const dialog = document.getElementById('overview');
  const list = dialog.querySelector('.overview-parts');
  let go = () => {};

  // Not those inside the copies.
  const buttons = () => [...list.querySelectorAll(':scope > ol > li > button')];

  function copyOf(slide) {
    const copy = slide.cloneNode(true);
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    for (const part of copy.querySelectorAll('.notes')) part.remove();
    for (const part of copy.querySelectorAll('.fragment')) part.classList.add('visible');
    for (const name of ['style', 'hidden', 'aria-hidden', 'aria-label', 'role', 'aria-roledescription']) copy.removeAttribute(name);
    copy.classList.remove('past', 'future');
    copy.classList.add('present');
    const stage = document.createElement('div');
    stage.className = 'reveal';
    stage.inert = true;
    stage.setAttribute('aria-hidden', 'true');
    const slides = document.createElement('div');
    slides.className = 'slides';
    slides.append(copy);
    stage.append(slides);
    return stage;
  }

  function entry(slide, index, here) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', `${index + 1}. ${slide.dataset.title}`);
    if (index === here) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      dialog.close();
      go(index);
    });
    const number = document.createElement('span');
    number.className = 'overview-number';
    number.setAttribute('aria-hidden', 'true');
    number.textContent = String(index + 1);
    item.append(copyOf(slide), button, number);
    return item;
  }

  function fill(slides, here) {
    let part = null;
    let items = null;
    list.replaceChildren();
    for (const [index, slide] of slides.entries()) {
      if (slide.dataset.part !== part) {
        part = slide.dataset.part;
        const heading = document.createElement('h3');
        heading.textContent = part;
        items = document.createElement('ol');
        list.append(heading, items);
      }
      items.append(entry(slide, index, here));
    }
  }

  /* Copies are scaled to the columns there are. */
  const scale = () => {
    const width = list.querySelector('li')?.clientWidth;
    if (width) list.style.setProperty('--overview-scale', String(width / 1280));
  };
  window.addEventListener('resize', () => dialog.open && scale());

  /* Up and down go to the nearest slide of the row above or below, in whatever part it is. */
  function inNextRow(from, direction) {
    const middle = ({ left, right }) => (left + right) / 2;
    const box = from.getBoundingClientRect();
    const beyond = buttons()
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter((one) => (direction > 0 ? one.box.top > box.top + 1 : one.box.top < box.top - 1));
    const tops = beyond.map((one) => one.box.top);
    const row = direction > 0 ? Math.min(...tops) : Math.max(...tops);
    return beyond
      .filter((one) => Math.abs(one.box.top - row) < 2)
      .sort((a, b) => Math.abs(middle(a.box) - middle(box)) - Math.abs(middle(b.box) - middle(box)))[0]?.button;
  }

  dialog.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement);
    const name = couplet.keys.read(event);
    const target =
      event.key === 'ArrowDown' || event.key === 'ArrowUp'
        ? at >= 0 && inNextRow(all[at], event.key === 'ArrowDown' ? 1 : -1)
        : { next: all[at + 1], previous: all[at - 1], first: all[0], last: all.at(-1) }[event.key === ' ' ? '' : name];
    if (name === 'overview') dialog.close();
    if (target) target.focus();
    if (target || name === 'overview' || /^(Arrow|Page|Home|End)/.test(event.key)) event.preventDefault();
  });
  dialog.querySelector('.dialog-close').addEventListener('click', () => dialog.close());
  // Told late, when it may be open again.
  dialog.addEventListener('close', () => dialog.open || list.replaceChildren());

  return {
    open(slides, here, onChoice) {
      go = onChoice;
      fill(slides, here);
      dialog.showModal();
      scale();
      buttons()[here]?.focus();
    },
  };
})();
