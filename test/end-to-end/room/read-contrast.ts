export interface TextContrast {
  slide: number;
  text: string;
  /** As it is, and under a veil of room light on the screen. */
  plain: number;
  washed: number;
}

/** Runs in the deck: contrast of every text with the ground it stands on, slide by slide. `veil` is the share of white over all. */
export function readContrast(veil: number): TextContrast[] {
  type Colour = [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  // Any CSS colour, as the browser paints it.
  const read = (css: string): Colour => {
    const cached = known.get(css);
    if (cached) return cached;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [r, g, b, a / 255];
    known.set(css, colour);
    return colour;
  };
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + under[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (colour: Colour): number => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const white: Colour = [255, 255, 255, veil];

  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((slide, index) => {
    const texts = new Map<Element, string>();
    const walker = document.createTreeWalker(slide.querySelector('.frame')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent && textContent?.trim() && getComputedStyle(parent).display !== 'none') texts.set(parent, textContent.trim());
    }
    return [...texts].flatMap(([element, text]) => {
      if (element.closest('.clock-print, style, title, desc')) return [];
      let ground: Colour = [0, 0, 0, 0];
      let opacity = 1;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        // The slide itself fades in and out.
        if (at !== slide) opacity *= Number(style.opacity);
        const own = read(style.backgroundColor);
        if (ground[3] < 1 && own[3] > 0) ground = ground[3] === 0 ? own : over(ground, own);
        if (at === slide) break;
      }
      const style = getComputedStyle(element);
      const ink = read(element instanceof SVGElement ? style.fill : style.color);
      const seen = over([ink[0], ink[1], ink[2], ink[3] * opacity], ground);
      return [
        {
          slide: index + 1,
          text: text.slice(0, 40),
          plain: contrast(seen, ground),
          washed: contrast(over(white, seen), over(white, ground)),
        },
      ];
    });
  });
}
