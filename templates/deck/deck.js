/* couplet deck: reveal settings and the few repairs it needs. */
(() => {
  const settings = JSON.parse(document.getElementById('deck-settings').textContent);
  // Not in the copy to share.
  const speaker = window.coupletSpeaker;
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
    totalTime: settings.totalTime ?? 0,
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    plugins: speaker ? [speaker.plugin] : [],
  }).then(() => {
    // "application" would stop screen readers from browsing the slides.
    document.querySelector('.reveal').removeAttribute('role');
    coupletCountdown(Reveal);
    speaker?.bind(Reveal, settings);
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
