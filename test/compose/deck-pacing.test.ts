import { describe, expect, it } from 'vitest';
import { countWords } from '../../source/compose/cut-text.ts';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { PageReference } from '../../source/model/workbook.ts';
import { anArticle, type Sketch } from './an-article.ts';

const words = loadWords('en');
const slidesOf = (sketches: Sketch[], minutes = 90, pages: PageReference[] = [], title = 'Two of us') => {
  const article = { ...anArticle(sketches), title };
  return composeDeck(article, planSession(article, { minutes, startMinute: 1110 }, words), pages, words, null).slides;
};
const signs: Sketch = { title: 'Signs', role: 'signs', items: ['one thing', 'another thing', 'a third thing'] };
const scripts = (...texts: string[]): Sketch => ({ title: 'Words', role: 'script', scripts: texts });

describe('the script two people read aloud', () => {
  const [first, second] = ['“Could we talk for ten minutes after supper?”', '“I would like to hear you.”'];
  const placeOf = (slides: ReturnType<typeof slidesOf>) => {
    const at = slides.findIndex(({ id }) => id === 'demo');
    const said = ({ body }: (typeof slides)[number]) => (body.type === 'script' ? body.script.text : null);
    return { block: slides[at]?.blockId, script: said(slides[at]!), before: said(slides[at - 1]!) };
  };

  it('comes before practice, and is not the one whose card was just on the screen', () => {
    expect(placeOf(slidesOf([signs, scripts(first, second)]))).toEqual({ block: 'practice', script: first, before: second });
  });

  it('follows its card where there is no other, so that the card does not stand for minutes', () => {
    const slides = slidesOf([signs, scripts(first)]);
    expect(placeOf(slides)).toEqual({ block: 'words-talk', script: first, before: first });
    expect(slides.filter(({ blockId }) => blockId === 'practice').map(({ id }) => id)).toEqual(['practice']);
  });
});

describe('two things told apart', () => {
  const contrast = (...prose: string[]): Sketch => ({
    title: 'Two kinds of quiet',
    role: 'contrast',
    contrasts: [['pause', 'drift']],
    prose,
  });
  const shown = (...prose: string[]) =>
    slidesOf([signs, contrast(...prose)], 120).flatMap(({ body }) =>
      body.type === 'contrast'
        ? [{ rows: body.rows.map(({ a, b }) => [a.text, b.text]), line: body.statements.map(({ text }) => text) }]
        : [],
    );

  it('have under each what the article says of it, and the line about both', () => {
    const both = 'From outside, a pause and a drift look alike.';
    expect(shown(both, 'A pause has an end.', 'A drift has no end in it.')).toEqual([
      { rows: [['A pause has an end.', 'A drift has no end in it.']], line: [both] },
    ]);
  });

  it('have the line alone when it speaks of one of them only', () => {
    const both = 'From outside, a pause and a drift look alike.';
    expect(shown(both, 'A pause has an end.', 'Nobody chose it.')).toEqual([{ rows: [], line: [both] }]);
  });
});

describe('a heading over what is only said', () => {
  const close = (title: string, largeTitle: boolean) => {
    const article = anArticle([signs, { title, role: 'close', prose: ['And it goes on from there, as it did before.'] }]);
    const sections = article.sections.map((section) => ({ ...section, quotable: [], largeTitle }));
    const safe = { ...article, sections };
    return composeDeck(safe, planSession(safe, { minutes: 120, startMinute: 1110 }, words), [], words, null)
      .slides.filter(({ blockId }) => blockId === 'keep')
      .map(({ body }) => (body.type === 'statement' ? body.statements[0]?.text : body.type));
  };

  it('stands large when it leans on nobody, else the room is asked', () => {
    expect(close('Small things last', true)).toEqual(['Small things last']);
    expect(close('Remember: their silence', false)).toEqual(['ask']);
  });
});

describe('the sources', () => {
  it('stand on one slide, the typefaces named only where forty words leave room', () => {
    const sourcesOf = (title: string) => {
      const slides = slidesOf([signs], 90, [], title).filter(({ body }) => body.type === 'sources');
      return slides.map(({ title: head, body }) =>
        body.type === 'sources' ? [head, ...body.rows.flatMap(({ term, text }) => [term, text])] : [],
      );
    };
    const [short] = sourcesOf('Two of us');
    const [long, ...more] = sourcesOf('How two people who have gone quiet may find one another again before the year is out');
    expect(short).toContain('Type');
    expect(long).not.toContain('Type');
    expect(more).toEqual([]);
    expect(countWords(long!.join(' '))).toBeLessThanOrEqual(40);
  });
});

describe('reasons in brief', () => {
  it('name their pages in the book and are read as a list', () => {
    const titles = ['Too much at once', 'Old hurt', 'No words for it', 'Afraid of a quarrel'];
    const sketches = titles.map((title): Sketch => ({ title, role: 'reason' }));
    const ids = anArticle([signs, ...sketches]).sections.slice(1);
    const pages = ids.map(({ id }, index): PageReference => ({ activity: 'reason', sectionId: id, about: id, pages: [20 + index] }));
    const [slide] = slidesOf([signs, ...sketches], 90, pages).filter(
      ({ blockId, body }) => blockId === 'reasons-talk' && body.type === 'list',
    );
    expect(slide?.workbookPages).toBe('pp. 20–23');
    expect(slide?.notes.do.join(' ')).toMatch(/^Read each line/);
  });
});
