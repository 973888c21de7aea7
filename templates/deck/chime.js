/* couplet countdown: two soft tones at the swap and at the end, for rooms that want them. Off until somebody turns it on.
   The tones are set in the sound card's own time when the countdown starts, so that a window in the background is not late. */
couplet.chime = (() => {
  const pitches = { swap: [659.26, 783.99], end: [659.26, 523.25] };
  let isOn = couplet.remember.get('chime') === true;
  let context = null;
  let waiting = [];
  let moments = () => [];

  /* Browsers refuse sound before the first key or click, and complain in the console: nothing is made before it. */
  const wasTouched = () => navigator.userActivation?.hasBeenActive ?? true;

  const tone = (pitch, at) => {
    const voice = context.createOscillator();
    const volume = context.createGain();
    voice.frequency.value = pitch;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.2, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 1.4);
    voice.connect(volume).connect(context.destination);
    voice.start(at);
    voice.stop(at + 1.5);
    return voice;
  };
  const strike = (what, seconds) => pitches[what].map((pitch, index) => tone(pitch, context.currentTime + seconds + index * 0.45));

  const plan = () => {
    for (const voice of waiting) voice.stop();
    waiting = [];
    if (!isOn || !window.AudioContext || !wasTouched()) return;
    context ??= new AudioContext();
    if (context.state === 'suspended') context.resume();
    waiting = moments().flatMap(({ what, seconds }) => strike(what, seconds));
  };

  return {
    isOn: () => isOn,
    /* `ahead` tells the moments still to come of every countdown that runs. */
    follow(ahead) {
      moments = ahead;
      // After a reload the first key or click sets the tones again; a laptop that slept has lost them.
      for (const event of ['keydown', 'pointerdown']) window.addEventListener(event, plan, { once: true });
      document.addEventListener('visibilitychange', () => document.hidden || plan());
    },
    plan,
    toggle() {
      isOn = !isOn;
      couplet.remember.set('chime', isOn);
      plan();
      if (isOn && context) strike('swap', 0.05); // so that the room knows what to expect
    },
  };
})();
