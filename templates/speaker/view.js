/* couplet: the window with the notes. Shows what the slides tell it and sends them what is pressed here. */
(() => {
  const { words, startMinute, lang } = couplet.settings;
  const url = document.documentElement.dataset.deck;
  const deck = window.opener;
  const spots = new Map([...document.querySelectorAll('[data-show]')].map((spot) => [spot.dataset.show, spot]));
  const show = (name, text) => {
    const spot = spots.get(name);
    if (spot.textContent !== text) spot.textContent = text;
  };
  const send = (message) => deck?.postMessage({ couplet: 'act', ...message }, '*');
  const minutesAndSeconds = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  const timeOfDay = (date) => date.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  let state = null;
  let shownSlide = -1;
  let heard = Date.now();

  /* The slide on screen and the next one, each the deck itself in a frame. */
  const frames = [...document.querySelectorAll('[data-preview]')].map((place) => {
    const frame = document.createElement('iframe');
    frame.src = `${url}${url.includes('?') ? '&' : '?'}receiver`;
    frame.title = '';
    frame.tabIndex = -1;
    place.append(frame);
    const fit = () => frame.style.setProperty('transform', `scale(${place.clientWidth / 1280})`);
    new ResizeObserver(fit).observe(place);
    return { frame, offset: Number(place.dataset.preview), place };
  });
  function showFrames() {
    for (const { frame, offset, place } of frames) {
      const index = state.index + offset;
      place.classList.toggle('is-empty', index >= state.total);
      if (index >= state.total) continue;
      const { clocks, isDark, isBlack, fragment } = state;
      const message = {
        couplet: 'show',
        index,
        clocks,
        isDark,
        isBlack: offset === 0 && isBlack,
        fragment: offset === 0 ? fragment : null,
      };
      frame.contentWindow?.postMessage(message, '*');
    }
  }

  /* The label of each note becomes a heading over it. */
  function showNotes() {
    const page = document.querySelector('.notes-page');
    page.innerHTML = state.notes;
    for (const note of page.querySelectorAll('p')) {
      const label = note.querySelector('b');
      if (!label || !note.textContent.trim().startsWith(label.textContent)) continue;
      label.setAttribute('role', 'heading');
      label.setAttribute('aria-level', '2');
      note.prepend(label);
    }
    if (state.index === 0) {
      const hint = document.createElement('p');
      hint.className = 'note-hint';
      hint.textContent = words.hint;
      page.prepend(hint);
    }
    page.scrollTop = 0;
    shownSlide = state.index;
  }

  function showClock() {
    const { clock } = state;
    document.querySelector('.count').hidden = clock === null;
    if (!clock) return;
    document.querySelector('.count').dataset.phase = clock.phase;
    show('digits', clock.digits);
    show('cue', clock.cue);
    show('button', clock.button);
    show('clockSlide', clock.slide === state.index ? '' : words.speaker.clockOf.replace('{number}', clock.slide + 1));
  }

  /* How the session stands against the plan, in whole minutes; half a minute either way is on time. */
  function showPace() {
    const now = new Date();
    show('now', timeOfDay(now));
    const connected = Date.now() - heard < 4000;
    show('status', connected ? (state?.chime ? words.speaker.chimeOn : '') : words.speaker.lost);
    if (!state) return;
    const planned = startMinute * 60 + state.before;
    const clock = `${String(Math.floor(planned / 3600) % 24).padStart(2, '0')}:${String(Math.floor(planned / 60) % 60).padStart(2, '0')}`;
    if (state.started === null) {
      show('since', '0:00');
      show('left', minutesAndSeconds(state.seconds));
      show('pace', words.speaker.notBegun.replace('{clock}', clock));
      return;
    }
    const since = Math.max(0, (now.getTime() - state.started) / 1000);
    const left = state.before + state.seconds - since;
    const off = since < state.before ? since - state.before : Math.max(0, -left);
    const minutes = Math.round(Math.abs(off) / 60);
    const pace = minutes === 0 ? 'onTime' : off > 0 ? 'behind' : 'ahead';
    show('since', minutesAndSeconds(since));
    show('left', left >= 0 ? minutesAndSeconds(left) : words.speaker.over.replace('{time}', minutesAndSeconds(-left)));
    show('pace', words.speaker[pace].replace('{minutes}', minutes));
    document.querySelector('.bar-pace').dataset.pace = pace;
  }

  function showAll() {
    document.documentElement.classList.toggle('dark', state.isDark);
    show('position', words.slideOf.replace('{number}', state.index + 1).replace('{total}', state.total));
    show('part', state.part);
    show('title', state.title);
    show('next', state.next ?? words.speaker.end);
    show('black', state.isBlack ? words.speaker.blackNow : '');
    document.querySelector('[data-act="black"]').setAttribute('aria-pressed', String(state.isBlack));
    if (shownSlide !== state.index) showNotes();
    showClock();
    showPace();
    showFrames();
  }

  window.addEventListener('message', ({ data, source }) => {
    if (source === deck && data?.couplet === 'state') {
      state = data;
      heard = Date.now();
      showAll();
    }
    if (data?.couplet === 'ready' && state) showFrames();
  });
  const ask = () => {
    deck?.postMessage({ couplet: 'ask' }, '*');
    showPace();
  };
  window.setInterval(ask, 500);
  ask();

  const help = document.getElementById('help');
  const acts = {
    begin: () => send({ begins: true }),
    toggle: () => send({ clock: 'toggle' }),
    add: () => send({ clock: 'add' }),
    reset: () => send({ clock: 'reset' }),
    help: () => help.showModal(),
  };
  document.addEventListener('click', ({ target }) => {
    const name = target.closest?.('[data-act]')?.dataset.act;
    if (name) (acts[name] ?? (() => send({ key: name })))();
    if (target === help || target.closest?.('.dialog-close')) help.close();
    const step = Number(target.closest?.('[data-size]')?.dataset.size ?? 0);
    if (step) resize(step);
  });
  let size = 0;
  function resize(step) {
    size = Math.max(-2, Math.min(6, size + step));
    document.documentElement.style.setProperty('--notes', `${22 + size * 3}px`);
  }

  /* The keys of the slides, read as they read them; help and letters stay here, full screen is the projector's own. */
  document.addEventListener('keydown', (event) => {
    const name = couplet.keys.read(event);
    if (help.open) {
      if (name === 'help' && !event.repeat) help.close();
      return;
    }
    const isPressing = couplet.keys.isPressing(event);
    const isScrolling = event.target.closest?.('.notes-page') && /^(ArrowUp|ArrowDown|Home|End)$/.test(event.key);
    if (name === null || isPressing || isScrolling || ['fullscreen', 'speaker', 'escape'].includes(name)) return;
    event.preventDefault(); // F5 would only lose this window
    if (event.repeat && name !== 'next' && name !== 'previous') return;
    if (name === 'present') return;
    if (name === 'help') help.showModal();
    else send({ key: name });
  });
})();
