/* couplet speaker view: S opens it; where the browser blocks the window, a line says so. The copy to share goes without this file. */
window.coupletSpeaker = {
  plugin: RevealNotes,
  bind(Reveal, settings) {
    const notice = document.getElementById('notice');
    Reveal.addKeyBinding({ keyCode: 83, key: 'S', description: settings.speaker }, () => {
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
  },
};
