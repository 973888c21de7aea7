/* couplet deck: the window with the notes, as seen from the slides. It is a page of its own, filled from here: it opens from a file as
   well as from a server. The two only exchange messages, so that it goes on after a reload of either. */
couplet.speaker = (() => {
  let popup = null;
  let stateNow = () => null;

  const isOurs = (source) => {
    try {
      return source !== null && source !== window && source.opener === window;
    } catch {
      return false;
    }
  };

  /* The deck itself, without the slide: for the previews. */
  const address = () => location.href.replace(/#.*$/s, '').replaceAll('&', '&amp;').replaceAll('"', '%22');

  function write(page) {
    page.document.open();
    page.document.write(
      JSON.parse(document.getElementById('speaker-page').textContent).replace('<html ', `<html data-deck="${address()}" `),
    );
    page.document.close();
    // Its letters and colours are the deck's.
    for (const style of [...document.querySelectorAll('style[data-speaker]')].reverse())
      page.document.head.prepend(page.document.importNode(style, true));
  }

  const tell = () => {
    if (popup && !popup.closed) popup.postMessage({ couplet: 'state', ...stateNow() }, '*');
  };

  return {
    tell,
    /* Opens it, or brings it to the front. `false` when the browser does not allow it. */
    open() {
      if (popup && !popup.closed) {
        popup.focus();
        return true;
      }
      popup = window.open('', 'couplet-speaker', 'width=1180,height=780');
      if (!popup) return false;
      write(popup);
      popup.focus();
      return true;
    },
    /* `state` makes what the window is to show, `act` does what was asked for in it. */
    start({ state, act }) {
      stateNow = state;
      window.addEventListener('message', ({ data, source }) => {
        if (typeof data !== 'object' || data === null || !isOurs(source)) return;
        popup = source;
        if (data.couplet === 'act') act(data);
        if (data.couplet === 'ask' || data.couplet === 'act') tell();
      });
    },
  };
})();
