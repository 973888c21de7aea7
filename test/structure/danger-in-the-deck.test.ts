import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import { cuesFor } from '../../source/language/cues/cues.ts';
import { speaksOfDanger } from '../../source/language/cues/danger/danger.ts';
import { understand } from './summary.ts';

const words = loadWords('en');
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

test.each(['danger-decides-before-headings', 'danger-in-de', 'danger-in-es', 'danger-in-fr', 'a-passage-of-danger-in-a-section'])(
  'nothing of danger in %s stands on a slide',
  (name) => {
    const { article } = understand(readFileSync(`${fixtures}${name}/input.md`, 'utf8'));
    if (!article) throw new Error('not understood');
    const session = planSession(article, { minutes: 180, startMinute: 1110 }, words);
    const slides = composeDeck(article, session, [], words, null).slides.map(({ notes, ...shown }) => ({
      shown: JSON.stringify(shown),
      notes: JSON.stringify(notes),
    }));
    const grave = article.sentences.filter((sentence) => sentence.grave === 'danger' || sentence.only === 'workbook');
    const holds = (text: string) => (words: string) => words.includes(JSON.stringify(text).slice(1, -1));
    expect(grave.length).toBeGreaterThanOrEqual(2);
    expect(grave.filter(({ text }) => slides.some(({ shown }) => holds(text)(shown))).map(({ text }) => text)).toEqual([]);
    // Nor is it said aloud while the two of a couple sit beside each other.
    expect(grave.filter(({ text }) => slides.some(({ notes }) => holds(text)(notes))).map(({ text }) => text)).toEqual([]);
  },
);

const ordinary: Record<string, string[]> = {
  en: [
    'An affair is no way out.',
    'Fear keeps us quiet.',
    'It hits you when the house is empty.',
    'They cut themselves off from the talk.',
    'Nonviolent communication helps.',
    'Work controls the evening.',
    'They read your messages and do not answer.',
    'Silence can feel like a threat.',
    'You are afraid of losing them.',
  ],
  de: [
    'Sie schlägt einen Spaziergang vor.',
    'Gewaltfreie Kommunikation hilft.',
    'Die Liebe droht zu verlöschen.',
    'Angst vor Nähe ist häufig.',
    'Er tritt einen Schritt zurück.',
    'Das zwingt dich zu warten.',
  ],
  es: [
    'La amenaza de una ruptura pesa.',
    'La comunicación no violenta ayuda.',
    'El miedo a perderse es común.',
    'Eso te empuja a hablar.',
    'El silencio se pega a la casa.',
  ],
  fr: [
    'La menace du silence pèse.',
    'La communication non violente aide.',
    'La peur de se perdre est courante.',
    'Le silence est une arme.',
    'Ils se font du mal sans le vouloir.',
  ],
};

test.each(Object.entries(ordinary))('%s: ordinary prose is no danger', (lang, sentences) => {
  expect(sentences.filter((text) => speaksOfDanger(text, cuesFor(lang).danger))).toEqual([]);
});
