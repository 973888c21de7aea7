/**
 * Runs in the page before it is printed with tags; it looks the same afterwards. Chromium leaves cells without words out of the tags, and the columns after them move; a space keeps
 * them. Words in another language lose it unless they are an element of their own. A picture that says the very words
 * beside it would be read twice.
 */
export function prepareTagsInPage(): void {
  const isHidden = (element: Element | null): boolean => element?.closest('[aria-hidden="true"]') != null;
  const says = (cell: Element): boolean => {
    for (const one of cell.querySelectorAll('img[alt]:not([alt=""]), [role="img"], a[href]')) if (!isHidden(one)) return true;
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim() && !isHidden(texts.currentNode.parentElement)) return true;
    return false;
  };
  for (const picture of document.querySelectorAll('[role="img"][aria-label]')) {
    const words = picture.getAttribute('aria-label') ?? '';
    if (words !== '' && picture.parentElement?.textContent?.includes(words)) picture.setAttribute('aria-hidden', 'true');
  }
  for (const words of document.querySelectorAll('span[lang], bdi[lang], i[lang], b[lang], cite[lang], q[lang], small[lang]')) {
    const around = words.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (around !== words.getAttribute('lang') && !words.hasAttribute('role')) words.setAttribute('role', 'group');
  }
  for (const cell of document.querySelectorAll<HTMLTableCellElement>('td, th')) {
    if (says(cell)) continue;
    const space = document.createElement('span');
    space.textContent = ' ';
    // Out of the flow and inside the cell: nothing moves, and nothing is wider than its page on either side, which would shrink all of them.
    const marginInlineStart = cell.cellIndex === 0 ? '0' : '-1em';
    Object.assign(space.style, { position: 'absolute', whiteSpace: 'pre', lineHeight: '1', marginInlineStart });
    cell.append(space);
  }
}
