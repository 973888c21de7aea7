/* couplet deck: the keys, in the deck's language. A dialog keeps the focus inside and gives it back. */
couplet.help = (() => {
  const dialog = document.getElementById('help');
  const chime = dialog.querySelector('[role="switch"]');
  const showChime = () => {
    chime.setAttribute('aria-checked', String(couplet.chime.isOn()));
    chime.querySelector('.switch-state').textContent = couplet.settings.room[couplet.chime.isOn() ? 'on' : 'off'];
  };
  chime.addEventListener('click', () => {
    couplet.chime.toggle();
    showChime();
  });
  dialog.querySelector('.dialog-close').addEventListener('click', () => dialog.close());
  // A click beside it closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.repeat || couplet.keys.read(event) !== 'help') return;
    event.preventDefault();
    dialog.close();
  });
  return {
    open() {
      showChime();
      dialog.showModal();
    },
    showChime,
  };
})();
