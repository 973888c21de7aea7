/** One piece of text as it stands on a slide, in pixels of the 1280 x 720 slide. */
export interface SlideText {
  text: string;
  kind: 'title' | 'body' | 'mode' | 'clock' | 'foot' | 'label';
  fontPx: number;
  /** One box per line. */
  lines: { left: number; top: number; right: number; bottom: number }[];
}

export interface DeckFacts {
  id: string;
  /** Counted by reveal, from 1. */
  number: number;
  layout: string;
  title: string;
  of: string | null;
  seconds: string;
  /** Width and height of the slide as shown, and the top of its footer (720 where it has none). */
  shown: { left: number; top: number; width: number; height: number; screenWidth: number; screenHeight: number };
  footTop: number;
  texts: SlideText[];
  chip: string | null;
  hasCountdown: boolean;
  notes: string;
}

interface RevealApi {
  isReady(): boolean;
  getSlides(): HTMLElement[];
  slide(index: number): void;
  layout(): void;
  configure(options: object): void;
}

/** Runs in the deck: it sees nothing of this file. */
export async function readSlides(): Promise<DeckFacts[]> {
  const reveal = (globalThis as unknown as { Reveal: RevealApi }).Reveal;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  while (!reveal.isReady()) await nextFrame();
  await document.fonts.ready;
  reveal.configure({ transition: 'none', backgroundTransition: 'none' });
  reveal.layout();
  await nextFrame();
  const kindOf = (element: Element): SlideText['kind'] => {
    if (element.closest('.foot')) return 'foot';
    if (element.closest('.clock')) return 'clock';
    if (element.closest('.mode')) return 'mode';
    if (element.closest('.of, .signs-letter, svg[aria-hidden]')) return 'label';
    return element.closest('h1, h2') ? 'title' : 'body';
  };
  const facts: DeckFacts[] = [];
  for (const [index, section] of reveal.getSlides().entries()) {
    for (const fragment of section.querySelectorAll('.fragment')) fragment.classList.add('visible');
    reveal.slide(index);
    await nextFrame();
    const frame = section.querySelector<HTMLElement>('.frame')!;
    const origin = frame.getBoundingClientRect();
    const scale = origin.width / 1280;
    const texts = new Map<Element, SlideText>();
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
      const style = getComputedStyle(parent);
      if ((node.textContent ?? '').trim() === '' || boxes.length === 0 || style.visibility === 'hidden') continue;
      const block =
        parent.closest('.of, .signs-letter') ?? parent.closest('h1, h2, h3, p, li, dt, dd, td, th, figcaption, button, text') ?? parent;
      const drawn = parent instanceof SVGTextContentElement ? parent.getScreenCTM()!.a / scale : 1;
      const one = texts.get(block) ?? { text: '', kind: kindOf(parent), fontPx: Number.POSITIVE_INFINITY, lines: [] };
      one.text += ` ${node.textContent}`;
      if (one.kind === kindOf(parent)) one.fontPx = Math.min(one.fontPx, Number.parseFloat(style.fontSize) * drawn);
      for (const box of boxes) {
        const here = {
          left: (box.left - origin.left) / scale,
          top: (box.top - origin.top) / scale,
          right: (box.right - origin.left) / scale,
          bottom: (box.bottom - origin.top) / scale,
        };
        const line = one.lines.find(
          (other) => Math.abs(other.top + other.bottom - here.top - here.bottom) < (here.bottom - here.top) * 0.8,
        );
        if (line)
          Object.assign(line, {
            left: Math.min(line.left, here.left),
            top: Math.min(line.top, here.top),
            right: Math.max(line.right, here.right),
            bottom: Math.max(line.bottom, here.bottom),
          });
        else one.lines.push(here);
      }
      texts.set(block, one);
    }
    const say = (selector: string) => section.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
    const foot = frame.querySelector('.foot')?.getBoundingClientRect();
    facts.push({
      id: section.id,
      number: index + 1,
      layout: /layout-(\w+)/.exec(section.className)?.[1] ?? '',
      title: [...(section.querySelector('h1, h2')?.childNodes ?? [])]
        .filter((node) => !(node instanceof Element && node.matches('.of')))
        .map((node) => node.textContent)
        .join('')
        .trim(),
      of: say('.of'),
      seconds: section.dataset.timing ?? '',
      shown: {
        left: origin.left,
        top: origin.top,
        width: origin.width,
        height: origin.height,
        screenWidth: innerWidth,
        screenHeight: innerHeight,
      },
      footTop: foot ? (foot.top - origin.top) / scale : 720,
      texts: [...texts.values()].map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })),
      chip: say('.chip b'),
      hasCountdown: frame.querySelector('.clock') !== null,
      notes: say('aside.notes') ?? '',
    });
  }
  return facts;
}
