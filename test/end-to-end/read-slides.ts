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
  /** What is drawn rather than written: pictures, drawings, buttons, cards; decoration that fills the ground is left out. */
  boxes: { name: string; isFoot: boolean; left: number; top: number; right: number; bottom: number }[];
  /** Words cut off by their own box, or that stand outside the card they belong to. */
  cut: string[];
  chip: string | null;
  hasCountdown: boolean;
  /** Buttons of the countdown. */
  buttons: number;
  notes: string;
  /** The notes by their labels, in order. */
  noteParts: { label: string; text: string }[];
}

interface RevealApi {
  isReady(): boolean;
  getSlides(): HTMLElement[];
  getIndices(slide: HTMLElement): { h: number; v: number };
  slide(across: number, down: number): void;
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
    const { h, v } = reveal.getIndices(section);
    reveal.slide(h, v);
    const frame = section.querySelector<HTMLElement>('.frame')!;
    const origin = frame.getBoundingClientRect();
    const scale = origin.width / 1280;
    const place = (box: DOMRect) => ({
      left: (box.left - origin.left) / scale,
      top: (box.top - origin.top) / scale,
      right: (box.right - origin.left) / scale,
      bottom: (box.bottom - origin.top) / scale,
    });
    const texts = new Map<Element, SlideText>();
    const cut: string[] = [];
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
        const here = place(box);
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
      const card = parent.closest('button, .chip, .promise, .script, .card') ?? parent.closest('.loop-node')?.querySelector('rect');
      const hidden = parent.closest<HTMLElement>('.frame *');
      const edge = card?.getBoundingClientRect();
      const isOut = edge && boxes.some((box) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1);
      const isClipped =
        hidden !== null &&
        getComputedStyle(hidden).overflow !== 'visible' &&
        (hidden.scrollWidth > hidden.clientWidth + 1 || hidden.scrollHeight > hidden.clientHeight + 1);
      if (isOut || isClipped) cut.push(node.textContent!.trim());
    }
    const drawn = 'svg:not(.field, .route), img, button, table, .chip, .clock, .promise, .script, .card';
    const boxes = [...frame.querySelectorAll(drawn)]
      .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden')
      .map((element) => ({
        name: element.getAttribute('class') || element.localName,
        isFoot: element.closest('.foot') !== null,
        ...place(element.getBoundingClientRect()),
      }));
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
      boxes,
      cut,
      chip: say('.chip b'),
      hasCountdown: frame.querySelector('.clock') !== null,
      buttons: frame.querySelectorAll('.clock button').length,
      notes: say('aside.notes') ?? '',
      noteParts: [...section.querySelectorAll('aside.notes > p')].flatMap((paragraph) => {
        const label = paragraph.querySelector('b')?.textContent?.trim() ?? '';
        const list = paragraph.nextElementSibling;
        const said = `${paragraph.textContent}${list?.matches('ol, ul') ? ` ${list.textContent}` : ''}`.replace(/\s+/g, ' ').trim();
        return said.startsWith(label) ? [{ label, text: said.slice(label.length).trim() }] : [];
      }),
    });
  }
  return facts;
}
