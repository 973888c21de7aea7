/* couplet deck: reveal settings and the few repairs it needs. */
(() => {
  const settings = JSON.parse(document.getElementById('deck-settings').textContent);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (/[?&]dark\b/.test(location.search)) document.documentElement.classList.add('dark');

  Reveal.initialize({
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
    hash: true,
    transition: calm ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: calm ? 'none' : 'fade',
    totalTime: settings.totalTime,
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    plugins: [RevealNotes],
  }).then(() => {
    // "application" would stop screen readers from browsing the slides.
    document.querySelector('.reveal').removeAttribute('role');
    coupletCountdown(Reveal);

    const notice = document.getElementById('notice');
    Reveal.addKeyBinding({ keyCode: 83, key: 'S', description: settings.keys.speaker }, () => {
      try {
        Reveal.getPlugin('notes').open();
        notice.textContent = '';
      } catch {
        notice.textContent = settings.blocked;
        window.setTimeout(() => {
          notice.textContent = '';
        }, 12000);
      }
    });
    Reveal.addKeyBinding({ keyCode: 68, key: 'D', description: settings.keys.dark }, () =>
      document.documentElement.classList.toggle('dark'),
    );

    // Only the slide on screen can take the focus.
    const settle = () =>
      Reveal.getSlides().forEach((slide) => {
        slide.inert = slide !== Reveal.getCurrentSlide();
      });
    if (!Reveal.isPrintView()) {
      Reveal.on('slidechanged', settle);
      settle();
    }
  });
})();
