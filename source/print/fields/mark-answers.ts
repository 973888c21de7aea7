import { type AnswerPlace, fieldAddress } from '../../model/field.ts';
import type { Page } from '../browser.ts';
import { runInPage } from '../print-pdf.ts';

/**
 * Runs in the page: a link goes where every answer goes, laid over what is printed, so that nothing moves.
 *
 * The marks to write on (lines, boxes, circles, blanks) are the same few on every page, whichever template draws it: they are found
 * here rather than named in each template, so that a page somebody adds has its fields by itself.
 */
function markInPage(address: string): AnswerPlace[] {
  const places: AnswerPlace[] = [];
  const answers =
    '.lines, .box, .circles, .ruler, .fill:not(:has(.given)), .inline > i, .try-foot > i, .copy, .support td:empty, .rings, .reading li.task-list-item';
  const questions = '.prompt, .question, .caption, .third-head, .slip, .cell > p, .centre > p, .boxes p, .lists p, .promise > .tab, .rings';
  const words = (element: Element | null | undefined): string | null => {
    if (!element) return null;
    const copy = element.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('.circles, .ruler, .box, small, svg, .lines, ul, ol')) one.remove();
    return copy.textContent?.replace(/\s+/g, ' ').trim() || element.getAttribute('aria-label') || null;
  };
  const columnOf = (cell: HTMLTableCellElement | null): Element | null | undefined =>
    cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  const whoIn = (element: Element | null | undefined): 'a' | 'b' | null => {
    const marks = [...(element?.children ?? [])].filter((one) => one.matches('svg.who')).map((one) => one.innerHTML.includes('#who-b'));
    return marks.length === 1 ? (marks[0] ? 'b' : 'a') : null;
  };
  const writerOf = (element: Element): 'a' | 'b' | null => {
    for (let at: Element | null = element; at && !at.matches('[data-sheet], .run'); at = at.parentElement) {
      const before: Element | null = at.previousElementSibling;
      if (at.matches('.third.both')) return null;
      if (at.matches('.frame.a, .cell.a, .third.a, .copy:not(.b)')) return 'a';
      if (at.matches('.frame.b, .cell.b, .third.b, .copy.b')) return 'b';
      const who =
        whoIn(at) ??
        (before?.matches('.slip') ? whoIn(before) : null) ??
        (at.matches('td') ? (whoIn(at.parentElement?.querySelector('th.mark')) ?? whoIn(columnOf(at as HTMLTableCellElement))) : null);
      if (who) return who;
    }
    return null;
  };
  const questionOf = (element: Element): string | null => {
    for (let at: Element | null = element; at && !at.matches('[data-sheet], .run'); at = at.parentElement) {
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        if (before.matches(questions)) return words(before);
        const isPart = before.matches('.part');
        if (isPart && before.querySelector(answers)) return null;
        const inside = isPart ? [...before.querySelectorAll(`${questions}, .do p, .plain`)].at(-1) : null;
        if (inside) return words(inside);
      }
      if (at.matches('table')) return null;
    }
    return null;
  };
  const labelOf = (host: Element, cell: HTMLTableCellElement | null): string | null => {
    if (host.matches('.fill')) return words(host);
    if (host.matches('.ticks .box')) return words(host.parentElement);
    if (host.matches('.inline > i, .inline > .circles, .try-foot > *')) {
      let before = host.previousElementSibling;
      while (before?.matches('.box, i')) before = before.previousElementSibling;
      return words(before);
    }
    return cell ? words(columnOf(cell)) : null;
  };

  const style = document.createElement('style');
  // What is typed may stand beside the lines in some viewers: they are lighter here. A tick of the author’s is one that can be taken off.
  style.textContent = `.reading ul > li.task-list-item:has(> input[checked], > p > input[checked])::before { background: none; }
.lines > i { border-bottom-color: var(--hair); }
.answer { position: absolute; inset: 0; }
.fill > .answer, i > .answer { inset: auto 0 0; height: var(--row); }
.fill > .answer { bottom: 100%; height: calc(var(--row) - 1mm); }
li > .answer { inset: 0.5mm auto auto; inset-inline-start: 0; width: 5mm; height: 5mm; }`;
  document.head.append(style);
  for (const link of document.querySelectorAll('a[href^="https://field.invalid/"]')) link.removeAttribute('href');
  // Room for names in the rings, in the units of their drawing: the middle, then both sides of the other two.
  const ringRooms = [
    [0, 59, 28, 32, 10],
    [1, 30, 27, 20, 10],
    [1, 100, 27, 20, 10],
    [2, 5, 27, 20, 10],
    [2, 125, 27, 20, 10],
  ] as const;
  const mark = (host: HTMLElement, target: string, room?: DOMRect) => {
    for (let at: Element | null = host; at && at !== document.body; at = at.parentElement) at.removeAttribute('aria-hidden');
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    const link = document.createElement('a');
    link.className = 'answer';
    link.href = `${address}${target}`;
    if (room) {
      const around = host.getBoundingClientRect();
      Object.assign(link.style, {
        left: `${room.x - around.x}px`,
        top: `${room.y - around.y}px`,
        width: `${room.width}px`,
        height: `${room.height}px`,
      });
    }
    host.append(link);
  };

  for (const host of document.querySelectorAll<HTMLElement>(answers)) {
    const page = host.closest<HTMLElement>('[data-sheet], .run');
    if (!page || host.getClientRects().length === 0 || (host.matches('.lines') && host.childElementCount === 0)) continue;
    const list = host.matches('.box.round') ? host.closest('ol, ul') : null;
    if (list && list.querySelector('.box.round') !== host) continue;
    const circles = list ? [...list.querySelectorAll<HTMLElement>('.box.round')] : [...host.querySelectorAll<HTMLElement>(':scope > span')];
    const isChoice = host.matches('.circles, .ruler') || list !== null;
    const ends = [...host.querySelectorAll('.end-word')].map(words);
    const named = circles.map((circle, index) => {
      const end = index === 0 ? ends[0] : index === circles.length - 1 ? ends[1] : null;
      const value = (list ? words(circle.closest('li')) : words(circle)) ?? String(index + 1);
      return end ? `${value} ${end}` : value;
    });
    const cell = host.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr') ?? null;
    const group = host.closest('.part section, .after');
    const head = group?.querySelector('h4, .say, .prompt') ?? null;
    const question = cell ? (cell.closest('tbody')?.querySelector('th[scope="rowgroup"]') ?? null) : null;
    const label = labelOf(host, cell);
    const found = host.matches('li') ? words(host) : question ? words(question) : label !== null && !cell ? null : questionOf(host);
    const about = words(head?.textContent?.trim() ? head : group?.querySelector('.say'));
    const part = host.closest<HTMLElement>('.part');
    const ticks = host.querySelector('input[checked]') !== null;
    const rowWords =
      row && !host.matches('th .lines') ? (words(row.querySelector('th[scope="row"]')) ?? words(row.querySelector('td p'))) : null;
    const place: AnswerPlace = {
      kind: isChoice ? 'choice' : host.matches('.lines') ? 'lines' : host.matches('.box, li') ? 'tick' : 'blank',
      pageId: page.id,
      pageTitle: words(page.querySelector('.title, h1, h2')) ?? page.getAttribute('aria-label') ?? '',
      partId: part?.dataset.part ?? null,
      about: about === found ? null : about,
      question: found,
      row: row ? (rowWords ?? row.rowIndex) : null,
      label,
      writer: writerOf(host),
      options: isChoice ? named : [],
      ticked: ticks,
    };
    if (host instanceof SVGSVGElement) {
      const matrix = host.getScreenCTM();
      for (const [ring, x, y, width, height] of matrix && part ? ringRooms : []) {
        places.push({
          ...place,
          kind: 'lines',
          question: host.getAttribute('aria-label'),
          label: words(host.querySelectorAll('text')[ring]),
        });
        const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
          point.matrixTransform(matrix ?? undefined),
        );
        mark(part as HTMLElement, String(places.length - 1), new DOMRect(from!.x, from!.y, to!.x - from!.x, to!.y - from!.y));
      }
      continue;
    }
    places.push(place);
    const number = places.length - 1;
    if (isChoice) for (const [index, circle] of circles.entries()) mark(circle, `${number}/${index}`);
    else mark(host, String(number));
  }
  return places;
}

/**
 * Mark the place of every answer in the loaded book by a link, which the print keeps with its exact rectangle.
 *
 * @returns The places in reading order; `placeFields` puts a field on each.
 */
export function markAnswers(page: Page): Promise<AnswerPlace[]> {
  return runInPage(page, markInPage, fieldAddress);
}
