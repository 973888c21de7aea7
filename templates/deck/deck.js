/* couplet deck: starts reveal and joins keys, countdown, help, overview and the window with the notes to it. */
(() => {
  const { settings, isPreview, isPrint, remember, tone, countdown } = couplet;
  // Not in the copy to share.
  const speaker = couplet.speaker ?? null;
  const calm = isPreview || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const notice = document.getElementById('notice');
  const status = document.getElementById('status');
  const slides = [...document.querySelectorAll('.slides > section')];
  const here = () => slides.indexOf(Reveal.getCurrentSlide());
  const secondsOf = (slide) => Number(slide.dataset.timing);
  const tell = () => speaker?.tell();
  const secondsBefore = (index) => slides.slice(0, index).reduce((sum, slide) => sum + secondsOf(slide), 0);

  let hush = 0;
  const warn = (words) => {
    window.clearTimeout(hush);
    notice.textContent = words;
    hush = window.setTimeout(() => {
      notice.textContent = '';
    }, 12000);
  };
  const announce = (words) => {
    status.textContent = words;
  };

  /* The clock of the session begins when the first slide is left; the window with the notes can begin it anew. */
  let started = remember.get('started');
  const begin = (at) => {
    started = at;
    remember.set('started', at);
  };

  const state = () => {
    const index = here();
    const slide = slides[index];
    const clock = countdown.of(slide) ?? countdown.running();
    return {
      index,
      total: slides.length,
      title: slide.dataset.title,
      part: slide.dataset.part,
      next: slides[index + 1]?.dataset.title ?? null,
      notes: slide.querySelector('aside.notes')?.innerHTML ?? '',
      fragment: Reveal.getIndices().f ?? null,
      clocks: countdown.states(),
      clock: clock && { ...countdown.describe(clock), slide: slides.indexOf(clock.closest('section')) },
      chime: couplet.chime.isOn(),
      isDark: tone.isDark(),
      isBlack: Reveal.isPaused(),
      started,
      before: secondsBefore(index),
      seconds: secondsOf(slide),
    };
  };

  const run = couplet.commands({ slides, here, warn });

  /* What was asked for in the window with the notes. */
  function act({ key, clock, begins }) {
    if (key) run(key);
    if (clock) countdown.press(countdown.of(slides[here()]) ?? countdown.running(), clock);
    if (begins) begin(Date.now() - secondsBefore(here()) * 1000);
  }

  function settle() {
    for (const slide of slides) slide.querySelector('.frame').inert = slide !== Reveal.getCurrentSlide();
  }

  /* A preview in the window with the notes shows what it is told and takes no keys. */
  function follow() {
    window.addEventListener('message', ({ data, source }) => {
      if (source !== window.parent || data?.couplet !== 'show') return;
      Reveal.slide(data.index, 0, data.fragment ?? undefined);
      tone.show(data.isDark);
      Reveal.togglePause(data.isBlack);
      countdown.put(data.clocks);
    });
    window.parent.postMessage({ couplet: 'ready' }, '*');
  }

  function present() {
    Reveal.on('slidechanged', () => {
      settle();
      const index = here();
      remember.set('slide', slides[index].id);
      if (started === null && index > 0) begin(Date.now());
      const { title } = slides[index].dataset;
      const stop = /\p{P}$/u.test(title) ? '' : '.';
      announce(`${title}${stop} ${settings.room.slideOf.replace('{number}', index + 1).replace('{total}', slides.length)}`);
      tell();
    });
    for (const event of ['fragmentshown', 'fragmenthidden']) Reveal.on(event, tell);
    Reveal.on('paused', () => {
      announce(settings.room.black);
      tell();
    });
    Reveal.on('resumed', () => {
      announce(slides[here()].dataset.title);
      tell();
    });
    countdown.onPress(tell);
    couplet.keys.listen(run);
    speaker?.start({ state, act });
    // Reveal writes the address late when pages turn fast; after a reload the slide is the one that was on screen.
    const left = slides.findIndex(({ id }) => id === remember.get('slide'));
    if (performance.getEntriesByType('navigation')[0]?.type === 'reload' && left >= 0) Reveal.slide(left);
    settle();
  }

  const ready = Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    rtl: settings.rtl,
    controls: false,
    progress: false,
    slideNumber: false,
    keyboard: false,
    overview: false,
    help: false,
    jumpToSlide: false,
    postMessage: false,
    touch: !isPreview,
    scrollActivationWidth: null,
    hash: !isPreview,
    transition: calm ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: calm ? 'none' : 'fade',
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
  });
  // Notes printed on a slide would cover it.
  if (isPrint && /[?&]showNotes\b(?!=false)/.test(location.search)) Reveal.getConfig().showNotes = 'separate-page';
  ready.then(() => {
    const wrapper = document.querySelector('.reveal');
    // "application" would stop screen readers from browsing the slides.
    wrapper.removeAttribute('role');
    // Reveal reads the whole slide aloud at each change; ours says its title.
    wrapper.querySelector('.aria-status')?.remove();
    const sign = document.createElement('p');
    sign.textContent = settings.room.black;
    sign.setAttribute('aria-hidden', 'true'); // announced when it comes
    wrapper.querySelector('.pause-overlay').append(sign);
    if (isPreview) follow();
    else if (!isPrint) present();
  });
})();
