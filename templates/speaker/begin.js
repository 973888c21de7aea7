/* couplet: what the window with the notes has in common with the deck. */
window.couplet = { settings: JSON.parse(document.getElementById('speaker-words').textContent) };
