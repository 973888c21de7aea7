/* couplet deck: what the other scripts share, and light or dark before anything is painted. */
window.couplet = (() => {
  const isPreview = /[?&]receiver\b/.test(location.search);
  const isPrint = /[?&]print-pdf\b/.test(location.search);
  const place = `couplet ${location.pathname}`;

  /* What this window keeps over a reload. A browser that keeps nothing of a file loses no more than that. */
  const remember = {
    get(name) {
      try {
        return isPreview ? null : JSON.parse(sessionStorage.getItem(`${place} ${name}`));
      } catch {
        return null;
      }
    },
    set(name, value) {
      try {
        if (!isPreview) sessionStorage.setItem(`${place} ${name}`, JSON.stringify(value));
      } catch {
        // Private windows and full disks.
      }
    },
  };

  const root = document.documentElement;
  const asked = /[?&](dark|light)\b/.exec(location.search)?.[1] ?? null;
  const toneName = `tone ${asked ?? ''}`;
  const tone = {
    isDark: () => root.classList.contains('dark'),
    show: (isDark) => root.classList.toggle('dark', isDark),
    toggle() {
      tone.show(!tone.isDark());
      remember.set(toneName, tone.isDark() ? 'dark' : 'light');
    },
  };
  // Paper is light, unless somebody asks for dark slides on it.
  const wanted = isPrint ? (asked ?? 'light') : (remember.get(toneName) ?? asked);
  if (wanted !== null) tone.show(wanted === 'dark');

  // Printed from the screen: light as well, and afterwards as it was.
  if (!isPrint) {
    let wasDark = false;
    window.addEventListener('beforeprint', () => {
      wasDark = tone.isDark();
      tone.show(false);
    });
    window.addEventListener('afterprint', () => tone.show(wasDark));
  }

  let settings = null;
  return {
    isPreview,
    isPrint,
    remember,
    tone,
    get settings() {
      settings ??= JSON.parse(document.getElementById('deck-settings').textContent);
      return settings;
    },
  };
})();
