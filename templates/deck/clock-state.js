/* couplet countdown: its arithmetic, without a page. Times are seconds, moments are Date.now(); a state outlives a reload.
   `turns` holds one turn, or A's and B's; `elapsed` counts up to the last pause, `since` is when it went on. */
couplet.clockState = (() => {
  const swapSeconds = 20;
  const wordSeconds = 10;

  const fresh = (minutes, kind) => {
    const seconds = minutes * 60;
    return { turns: kind === 'pair' ? [seconds / 2, seconds / 2] : [seconds], elapsed: 0, since: null };
  };
  const total = ({ turns }) => turns.reduce((sum, turn) => sum + turn, 0);
  const elapsedAt = (state, now) =>
    Math.min(total(state), state.elapsed + (state.since === null ? 0 : Math.max(0, (now - state.since) / 1000)));

  const phaseAt = (state, now) => {
    const elapsed = elapsedAt(state, now);
    const left = total(state) - elapsed;
    const sinceSwap = state.turns.length === 2 ? elapsed - state.turns[0] : -1;
    if (left <= 0) return 'done';
    if (elapsed === 0 && state.since === null) return 'ready';
    // The swap is said even where the second turn is no longer than the last minute.
    if (sinceSwap >= 0 && sinceSwap < Math.min(swapSeconds, state.turns[1] / 2)) return 'swap';
    if (left <= 60 && total(state) > 60) return 'last';
    return sinceSwap >= 0 ? 'second' : 'first';
  };

  /* For ten seconds the word takes the place of the numbers: it carries to the back row without a sound. */
  const isWord = (state, now) => phaseAt(state, now) === 'swap' && elapsedAt(state, now) < state.turns[0] + wordSeconds;

  const press = {
    toggle(state, now) {
      if (state.since !== null) return { ...state, elapsed: elapsedAt(state, now), since: null };
      return state.elapsed >= total(state) ? state : { ...state, since: now };
    },
    /* Before the start both get half of it; afterwards the minute is the speaker's, and the other's turn is not touched. */
    add(state, now) {
      const elapsed = elapsedAt(state, now);
      const isPair = state.turns.length === 2;
      if (isPair && elapsed === 0) return { ...state, turns: state.turns.map((turn) => turn + 30) };
      const speaks = isPair && elapsed >= state.turns[0] ? 1 : 0;
      const longer = { ...state, turns: state.turns.map((turn, index) => (index === speaks ? turn + 60 : turn)) };
      // Time was up: one more minute begins now.
      return elapsed >= total(state) ? { ...longer, elapsed, since: now } : longer;
    },
  };

  /* What is still to come while it runs: seconds from now to the swap and to the end. */
  const ahead = (state, now) => {
    if (state.since === null) return [];
    const elapsed = elapsedAt(state, now);
    const moments = [{ what: 'end', seconds: total(state) - elapsed }];
    if (state.turns.length === 2) moments.push({ what: 'swap', seconds: state.turns[0] - elapsed });
    return moments.filter(({ seconds }) => seconds > 0);
  };

  return { fresh, total, elapsedAt, phaseAt, isWord, press, ahead };
})();
