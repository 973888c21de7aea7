/* couplet countdown: works offline, silent, starts only by hand.
   Keys: T start or pause, + one more minute, R reset (for the slide on screen).
   In the speaker view the preview only mirrors the clock of the projected window. */
(() => {
  const settings = JSON.parse(document.getElementById('deck-settings').textContent);
  const say = settings.clock;
  const clocks = new Map();
  const isPreview = /[?&]receiver\b/.test(location.search);
  const projector = isPreview && window.parent !== window ? window.parent.opener : null;

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

  function fresh(element) {
    const seconds = Number(element.dataset.minutes) * 60;
    return { turns: element.dataset.kind === 'pair' ? [seconds / 2, seconds / 2] : [seconds], elapsed: 0, since: null };
  }
  const total = (state) => state.turns.reduce((sum, turn) => sum + turn, 0);
  const elapsedOf = (state) => Math.min(total(state), state.elapsed + (state.since === null ? 0 : (Date.now() - state.since) / 1000));

  function phaseOf(state, elapsed) {
    const left = total(state) - elapsed;
    if (left <= 0) return 'done';
    if (elapsed === 0 && state.since === null) return 'ready';
    if (left <= 60) return 'last';
    if (state.turns.length === 2 && elapsed >= state.turns[0]) return elapsed < state.turns[0] + 20 ? 'swap' : 'second';
    return 'first';
  }

  function words(cue, phase) {
    if (phase === 'swap') return say.swapCue.replace('{second}', cue.dataset.second);
    if (phase === 'last') return say.last;
    return cue.dataset[phase] || cue.dataset.first;
  }

  function draw(element) {
    const state = clocks.get(element);
    const elapsed = elapsedOf(state);
    const left = Math.ceil(total(state) - elapsed - 0.001);
    const phase = phaseOf(state, elapsed);
    if (phase === 'done' && state.since !== null) {
      state.elapsed = total(state);
      state.since = null;
    }
    element.dataset.phase = phase;
    // For ten seconds the word takes the place of the numbers: it carries to the back row without a sound.
    const word = phase === 'swap' && elapsed < state.turns[0] + 10;
    element.toggleAttribute('data-word', word);
    element.querySelector('.clock-time').textContent = word ? say.swap : format(left);
    const cue = element.querySelector('.clock-cue');
    const text = words(cue, phase);
    if (cue.textContent !== text) cue.textContent = text; // announced once per change, never every second
    const label = state.since !== null ? say.pause : elapsed > 0 && phase !== 'done' ? say.resume : say.start;
    const button = element.querySelector('[data-clock="toggle"]');
    button.firstElementChild.textContent = label;
    button.disabled = phase === 'done';
    const back = element.closest('section').querySelector('[data-planned]');
    if (back && state.since !== null) back.textContent = timeOfDay(Date.now() + (total(state) - elapsed) * 1000);
    if (back && phase === 'ready') back.textContent = back.dataset.planned;
    const halves = element.querySelectorAll('.clock-left');
    if (halves.length === 2) {
      halves[0].setAttribute('d', halfRing('a', Math.min(1, elapsed / state.turns[0])));
      halves[1].setAttribute('d', halfRing('b', Math.max(0, (elapsed - state.turns[0]) / state.turns[1])));
    } else if (halves.length === 1) halves[0].setAttribute('d', fullRing(elapsed / total(state)));
  }

  const act = {
    toggle(_element, state) {
      if (state.since !== null) {
        state.elapsed = elapsedOf(state);
        state.since = null;
        return;
      }
      if (state.elapsed >= total(state)) return;
      state.since = Date.now();
    },
    add(_element, state) {
      if (state.turns.length === 2 && elapsedOf(state) === 0) {
        state.turns = state.turns.map((turn) => turn + 30);
        return;
      }
      state.turns[state.turns.length === 2 && elapsedOf(state) >= state.turns[0] ? 1 : 0] += 60;
    },
    reset(element, state) {
      Object.assign(state, fresh(element));
    },
  };

  function press(element, name) {
    if (!element) return;
    if (projector) {
      projector.postMessage({ couplet: 'press', id: element.id, name }, '*');
      return;
    }
    act[name](element, clocks.get(element));
    draw(element);
  }

  document.querySelectorAll('.clock').forEach((element) => {
    clocks.set(element, fresh(element));
    element.addEventListener('click', (event) => {
      const button = event.target.closest('[data-clock]');
      if (button) press(element, button.dataset.clock);
    });
    // Space and Enter press the focused button; reveal must not turn the page with them.
    element.addEventListener('keydown', (event) => {
      if (event.key === ' ' || event.key === 'Enter') event.stopPropagation();
    });
    draw(element);
  });

  window.setInterval(() => {
    for (const [element, state] of clocks) if (state.since !== null) draw(element);
  }, 200);

  // The projected window answers its previews with the state of every clock.
  window.addEventListener('message', (event) => {
    const message = event.data;
    if (!message || typeof message !== 'object') return;
    if (message.couplet === 'press' && act[message.name]) press(document.getElementById(message.id), message.name);
    if (message.couplet === 'ask' && event.source) {
      event.source.postMessage({ couplet: 'state', clocks: [...clocks].map(([element, state]) => [element.id, state]) }, '*');
    }
    if (message.couplet === 'state' && isPreview) {
      for (const [id, state] of message.clocks) {
        const element = document.getElementById(id);
        if (element && clocks.has(element)) {
          clocks.set(element, state);
          draw(element);
        }
      }
    }
  });
  if (projector) window.setInterval(() => projector.postMessage({ couplet: 'ask' }, '*'), 500);

  window.coupletCountdown = (Reveal) => {
    const current = () => Reveal.getCurrentSlide().querySelector('.clock');
    Reveal.addKeyBinding({ keyCode: 84, key: 'T', description: settings.keys.toggle }, () => press(current(), 'toggle'));
    Reveal.addKeyBinding({ keyCode: 82, key: 'R', description: settings.keys.reset }, () => press(current(), 'reset'));
    Reveal.addKeyBinding({ keyCode: 187, key: '+', description: settings.keys.add }, () => press(current(), 'add'));
    Reveal.addKeyBinding({ keyCode: 107, key: null, description: null }, () => press(current(), 'add'));
    // Where plus needs Shift, reveal ignores the key; take it here.
    document.addEventListener('keydown', (event) => {
      if (event.key === '+' && event.shiftKey) press(current(), 'add');
    });
  };
})();
