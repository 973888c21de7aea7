import { runInPage } from '../../../source/print/print-pdf.ts';
import type { Tab } from './run-axe.ts';

/** The weakest point of one text on its slide. */
export interface Contrast {
  slide: string;
  text: string;
  ratio: number;
  /** The same with the lights on: a third of white over the screen. */
  washed: number;
  colours: string;
}

export interface ContrastReport {
  /** Texts looked at. */
  count: number;
  least: number;
  /** Under 7:1, or 3:1 with the lights on, or on a ground whose colour cannot be told: a picture, a gradient. */
  poor: Contrast[];
}

/**
 * Contrast of every text of a deck with what truly lies under it, drawings included, which axe leaves undecided.
 * Large text has to do as much as small: the lights are on, and the projector is from 2012.
 *
 * @param only The number of one slide from 1; all of them when left out.
 */
export const readContrast = (tab: Tab, dark: boolean, only: number | null = null): Promise<ContrastReport> =>
  runInPage(tab, measureSlides, { dark, only, leastRatio: 7, leastWashed: 3, veil: 0.3 });

interface RevealApi {
  getSlides(): HTMLElement[];
  getIndices(slide: HTMLElement): { h: number; v: number };
  slide(across: number, down: number): void;
}

/** Runs in the deck: it sees nothing of this file. */
function measureSlides(asked: {
  dark: boolean;
  only: number | null;
  leastRatio: number;
  leastWashed: number;
  veil: number;
}): ContrastReport {
  const reveal = (globalThis as unknown as { Reveal: RevealApi }).Reveal;
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const found = known.get(css);
    if (found) return found;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = ([red, green, blue]: Colour): number => {
    const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [high = 0, low = 0] = [light(one), light(other)].sort((first, second) => second - first);
    return (high + 0.05) / (low + 0.05);
  };
  const veil: Colour = [255, 255, 255, asked.veil];
  const opacityOf = (element: Element): number => {
    let all = 1;
    for (let here: Element | null = element; here && !here.matches('.slides'); here = here.parentElement)
      all *= Number(getComputedStyle(here).opacity);
    return all;
  };
  /** What an element paints at a point; `null` for a picture or gradient, whose colour cannot be told. */
  const painted = (element: Element, x: number, y: number): Colour | null => {
    const style = getComputedStyle(element);
    const faint = ([red, green, blue, alpha]: Colour, more = 1): Colour => [red, green, blue, alpha * more * opacityOf(element)];
    if (element instanceof SVGGeometryElement) {
      const matrix = element.getScreenCTM()!.inverse();
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      if (style.stroke !== 'none' && element.isPointInStroke(point)) return faint(read(style.stroke), Number(style.strokeOpacity));
      if (style.fill !== 'none' && element.isPointInFill(point)) return faint(read(style.fill), Number(style.fillOpacity));
      return [0, 0, 0, 0];
    }
    if (element instanceof SVGElement) return [0, 0, 0, 0];
    if (element instanceof HTMLImageElement || style.backgroundImage !== 'none') return null;
    return faint(read(style.backgroundColor));
  };
  const groundAt = (own: Element, x: number, y: number): Colour | null => {
    const layers: Colour[] = [];
    for (const element of document.elementsFromPoint(x, y)) {
      if (element instanceof SVGTextContentElement || (own !== element && own.contains(element))) continue;
      const colour = painted(element, x, y);
      if (colour === null) return null;
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] >= 1) break;
    }
    return layers.reduceRight<Colour>((ground, top) => over(top, ground), [255, 255, 255, 1]);
  };
  const style = document.createElement('style');
  style.textContent = '*, *::before { pointer-events: auto !important; transition: none !important; animation: none !important; }';
  document.head.append(style);
  document.documentElement.classList.toggle('dark', asked.dark);
  const report: ContrastReport = { count: 0, least: 21, poor: [] };
  const weigh = (slide: string, text: string, css: string, own: Element, points: [number, number][]) => {
    report.count += 1;
    let worst: Contrast = { slide, text: text.slice(0, 60), ratio: 21, washed: 21, colours: '' };
    for (const [x, y] of points) {
      const ground = groundAt(own, x, y);
      const [red, green, blue, alpha] = read(css);
      const front = ground && over([red, green, blue, alpha * opacityOf(own)], ground);
      const ratio = ground && front ? contrast(front, ground) : 0;
      const washed = ground && front ? contrast(over(veil, front), over(veil, ground)) : 0;
      if (ratio < worst.ratio)
        worst = { ...worst, ratio, washed, colours: `${css} on ${ground?.slice(0, 3).map(Math.round) ?? 'a picture'}` };
    }
    report.least = Math.min(report.least, worst.ratio);
    if (worst.ratio < asked.leastRatio || worst.washed < asked.leastWashed) report.poor.push(worst);
  };
  for (const [index, slide] of reveal.getSlides().entries()) {
    if (asked.only !== null && asked.only !== index + 1) continue;
    const { h, v } = reveal.getIndices(slide);
    reveal.slide(h, v);
    const frame = slide.querySelector('.frame')!;
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
      const look = getComputedStyle(own);
      if (node.textContent!.trim() === '' || boxes.length === 0 || look.visibility === 'hidden') continue;
      const css = own instanceof SVGTextContentElement ? look.fill : look.color;
      const points = boxes.flatMap((box) =>
        [0.02, 0.35, 0.65, 0.98].map((part): [number, number] => [box.left + box.width * part, box.top + box.height / 2]),
      );
      weigh(slide.id, node.textContent!.trim(), css, own, points);
    }
    for (const own of frame.querySelectorAll('li, blockquote')) {
      const { content, color, display } = getComputedStyle(own, '::before');
      const box = own.getBoundingClientRect();
      if (/^"\S/.test(content) && display !== 'none') weigh(slide.id, content, color, own, [[box.left + 4, box.top + box.height / 2]]);
    }
  }
  document.documentElement.classList.remove('dark');
  style.remove();
  reveal.slide(0, 0);
  return report;
}
