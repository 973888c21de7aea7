/* couplet deck: which key means what, on any keyboard and on a clicker. Letters count where they are printed; where the keyboard
   writes no Latin letters, their place counts. Reveal's own keys are off: some of them surprise a room. */
couplet.keys = (() => {
  const isRtl = couplet.settings.rtl;
  const byName = {
    PageDown: 'next',
    PageUp: 'previous',
    ArrowDown: 'next',
    ArrowUp: 'previous',
    ArrowRight: isRtl ? 'previous' : 'next',
    ArrowLeft: isRtl ? 'next' : 'previous',
    Home: 'first',
    End: 'last',
    Enter: 'go',
    Escape: 'escape',
    F1: 'help',
    F5: 'present',
    '?': 'help',
    '+': 'add',
    '.': 'black',
  };
  const byLetter = {
    n: 'next',
    p: 'previous',
    b: 'black',
    c: 'chime',
    d: 'tone',
    f: 'fullscreen',
    h: 'help',
    o: 'overview',
    r: 'reset',
    s: 'speaker',
    t: 'toggle',
  };

  /* What a key asks for: a name, a digit, or `null`. */
  function read({ key, code, shiftKey, ctrlKey, altKey, metaKey }) {
    if (ctrlKey || altKey || metaKey) return null;
    if (key === ' ') return shiftKey ? 'previous' : 'next';
    // Where plus needs Shift, its key alone will do: nobody hunts for Shift with eight couples waiting.
    if (key === '=' && code === 'Equal') return 'add';
    if (/^\d$/.test(key)) return key;
    if (byName[key]) return byName[key];
    const isLatin = /^[a-z]$/i.test(key);
    const place = /^Key([A-Z])$/.exec(code ?? '')?.[1];
    const letter = isLatin ? key : key.length === 1 && /\p{L}/u.test(key) ? place : undefined;
    return byLetter[letter?.toLowerCase()] ?? null;
  }

  /* Held down, only the pages turn on. */
  const mayRepeat = (name) => name === 'next' || name === 'previous';

  /* Space and Enter press what has the focus and do not turn the page; after a number Enter is the number's. */
  let lastDigit = Number.NEGATIVE_INFINITY;
  function isPressing({ key, target, timeStamp }) {
    if (/^\d$/.test(key)) lastDigit = timeStamp;
    const isOnButton = Boolean(target?.closest?.('button, a, summary, select, input'));
    return isOnButton && (key === ' ' || (key === 'Enter' && timeStamp - lastDigit > 3000));
  }

  return {
    read,
    isPressing,
    listen(run) {
      document.addEventListener('keydown', (event) => {
        if (event.defaultPrevented || isPressing(event) || document.querySelector('dialog[open]')) return;
        const name = read(event);
        if (name === null || (event.repeat && !mayRepeat(name))) return;
        if (run(name)) event.preventDefault();
      });
    },
  };
})();
