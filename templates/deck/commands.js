/* couplet deck: what each key does, from the slides and from the window with the notes. Gives a function that takes the name of a
   command and tells whether it did anything. */
couplet.commands = ({ slides, here, warn }) => {
  const { settings, tone, countdown } = couplet;
  const pressClock = (name) => countdown.press(countdown.of(slides[here()]), name);
  const fullscreen = (wanted) => {
    const root = document.documentElement;
    if (wanted && !document.fullscreenElement) root.requestFullscreen?.().catch(() => {});
    if (!wanted && document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
  // The Escape that leaves full screen may arrive as a key, too.
  let leftFullscreen = 0;
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) leftFullscreen = Date.now();
  });

  let typed = '';
  let forget = 0;
  const goTyped = () => {
    const number = Number(typed);
    typed = '';
    if (number >= 1) Reveal.slide(Math.min(number, slides.length) - 1);
  };

  const commands = {
    next: () => Reveal.next(),
    previous: () => Reveal.prev(),
    first: () => Reveal.slide(0),
    last: () => Reveal.slide(slides.length - 1),
    go: goTyped,
    toggle: () => pressClock('toggle'),
    add: () => pressClock('add'),
    reset: () => pressClock('reset'),
    tone: () => tone.toggle(),
    black: () => Reveal.togglePause(),
    help: () => couplet.help.open(),
    overview: () => couplet.overview.open(slides, here(), (index) => Reveal.slide(index)),
    fullscreen: () => fullscreen(!document.fullscreenElement),
    present: () => fullscreen(true),
    speaker() {
      if (couplet.speaker && !couplet.speaker.open()) warn(settings.blocked);
    },
    chime() {
      couplet.chime.toggle();
      warn(`${settings.room.chime}: ${settings.room[couplet.chime.isOn() ? 'on' : 'off']}`);
    },
    escape() {
      if (document.fullscreenElement) fullscreen(false);
      else if (Date.now() - leftFullscreen > 400) commands.overview();
    },
  };

  /* From black any key that turns pages only brings the slide back, as clickers do. */
  const wakes = new Set(['next', 'previous', 'first', 'last', 'escape', 'go', 'black']);

  function run(name) {
    if (/^\d$/.test(name)) {
      window.clearTimeout(forget);
      typed = `${typed}${name}`.slice(-3);
      forget = window.setTimeout(() => {
        typed = '';
      }, 3000);
      return true;
    }
    if (Reveal.isPaused() && wakes.has(name)) Reveal.togglePause(false);
    else if (name === 'go' && typed === '') return false;
    else commands[name]();
    couplet.speaker?.tell();
    return true;
  }

  return run;
};
