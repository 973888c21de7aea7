/* couplet countdown: starts only by hand, runs on the wall's time, survives leaving the slide and a reload.
   T start or pause, + one more minute, R reset, for the slide on screen. */
couplet.countdown = (() => {
  const say = couplet.settings.clock;
  const { fresh, total, elapsedAt, phaseAt, isWord, press: change, ahead } = couplet.clockState;
  const clocks = new Map();
  let tell = () => {};

  const format = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const timeOfDay = (ms) => {
    const then = new Date(ms);
    return `${String(then.getHours()).padStart(2, '0')}:${String(then.getMinutes()).padStart(2, '0')}`;
  };
  const point = (side, degrees) => {
    const radians = (degrees * Math.PI) / 180;
    return `${side === 'a' ? 194 - 182 * Math.sin(radians) : 206 + 182 * Math.sin(radians)} ${200 - 182 * Math.cos(radians)}`;
  };

  /** The part of a half ring that is left: from the fold at the bottom up to where the sand stands. */
  const halfRing = (side, elapsed) =>
    elapsed >= 1 ? '' : `M${side === 'a' ? 194 : 206} 382A182 182 0 0 ${side === 'a' ? 1 : 0} ${point(side, 180 * elapsed)}`;
  const fullRing = (elapsed) => {
    if (elapsed >= 1) return '';
    if (elapsed <= 0) return 'M200 18A182 182 0 1 0 200 382A182 182 0 1 0 200 18Z';
    const radians = elapsed * 2 * Math.PI;
    return `M200 18A182 182 0 ${elapsed < 0.5 ? 1 : 0} 0 ${200 + 182 * Math.sin(radians)} ${200 - 182 * Math.cos(radians)}`;
  };

  const planOf = (element) => [Number(element.dataset.minutes), element.dataset.kind];
  const freshFor = (element) => fresh(...planOf(element));

  /* What a clock shows now, in words and numbers; the speaker view shows the same. */
  const describe = (element, now = Date.now()) => {
    const state = clocks.get(element);
    const phase = phaseAt(state, now);
    const cue = element.querySelector('.clock-cue').dataset;
    const runs = state.since !== null && phase !== 'done';
    return {
      phase,
      runs,
      digits: isWord(state, now) ? say.swap : format(Math.ceil(total(state) - elapsedAt(state, now) - 0.001)),
      cue: phase === 'swap' ? say.swapCue.replace('{second}', cue.second) : phase === 'last' ? say.last : cue[phase] || cue.first,
      button: runs ? say.pause : phase === 'ready' || phase === 'done' ? say.start : say.resume,
    };
  };

  function draw(element) {
    const now = Date.now();
    const state = clocks.get(element);
    const { phase, runs, digits, cue, button } = describe(element, now);
    element.dataset.phase = phase;
    element.toggleAttribute('data-word', isWord(state, now));
    element.querySelector('.clock-time').textContent = digits;
    const words = element.querySelector('.clock-cue');
    if (words.textContent !== cue) words.textContent = cue; // announced once per change, never every second
    const toggle = element.querySelector('[data-clock="toggle"]');
    toggle.firstElementChild.textContent = button;
    // Not `disabled`: whoever has just pressed it keeps the focus.
    toggle.setAttribute('aria-disabled', String(phase === 'done'));
    const back = element.closest('section').querySelector('[data-planned]');
    const elapsed = elapsedAt(state, now);
    if (back && runs) back.textContent = timeOfDay(now + (total(state) - elapsed) * 1000);
    if (back && phase === 'ready') back.textContent = back.dataset.planned;
    const halves = element.querySelectorAll('.clock-left');
    if (halves.length === 2) {
      halves[0].setAttribute('d', halfRing('a', Math.min(1, elapsed / state.turns[0])));
      halves[1].setAttribute('d', halfRing('b', Math.max(0, (elapsed - state.turns[0]) / state.turns[1])));
    } else if (halves.length === 1) halves[0].setAttribute('d', fullRing(elapsed / total(state)));
  }

  const isRunning = (element) => describe(element).runs;
  const states = () => [...clocks].map(([element, state]) => [element.id, state]);
  const keep = () => couplet.remember.set('clocks', { at: Date.now(), plans: [...clocks.keys()].map(planOf), states: states() });

  function put(kept) {
    for (const [id, state] of kept) {
      const element = document.getElementById(id);
      if (!clocks.has(element)) continue;
      clocks.set(element, state);
      draw(element);
    }
  }

  function press(element, name) {
    if (!element || couplet.isPreview) return;
    const state = clocks.get(element);
    clocks.set(element, name === 'reset' ? freshFor(element) : change[name](state, Date.now()));
    draw(element);
    keep();
    couplet.chime.plan();
    tell();
  }

  for (const element of document.querySelectorAll('.slides .clock')) {
    clocks.set(element, freshFor(element));
    element.addEventListener('click', (event) => {
      const button = event.target.closest('[data-clock]');
      if (button) press(element, button.dataset.clock);
    });
    draw(element);
  }
  // Clocks of yesterday, or of a deck that was built anew with other times, begin afresh.
  const kept = couplet.remember.get('clocks');
  const plans = [...clocks.keys()].map(planOf);
  if (kept && Date.now() - kept.at < 12 * 3600_000 && JSON.stringify(kept.plans) === JSON.stringify(plans)) put(kept.states);

  const drawRunning = () => {
    for (const [element, state] of clocks) if (state.since !== null) draw(element);
  };
  window.setInterval(drawRunning, 200);
  document.addEventListener('visibilitychange', drawRunning);
  couplet.chime.follow(() => [...clocks.values()].flatMap((state) => ahead(state, Date.now())));

  return {
    press,
    put,
    states,
    describe,
    /* The clock of a slide; where it has none, the first that still runs elsewhere. */
    of: (slide) => slide.querySelector('.clock'),
    running: () => [...clocks.keys()].find(isRunning) ?? null,
    onPress(listener) {
      tell = listener;
    },
  };
})();
