import { describe, expect, test } from 'vitest';
import { lineNoiseRule, noiseRule } from '../../source/language/noise.ts';

describe('words of the page', () => {
  test.each([
    ['Read more', 'strip/window'],
    ['Weiterlesen', 'strip/window'],
    ['Leer más', 'strip/window'],
    ['Lire la suite', 'strip/window'],
    ['Advertisement', 'strip/window'],
    ['Share on Facebook', 'strip/share'],
    ['Facebook Twitter Pinterest', 'strip/share'],
    ['Auf Facebook teilen', 'strip/share'],
    ['Compartir en WhatsApp', 'strip/share'],
    ['1.2k shares · 34 comments', 'strip/count'],
    ['5 min read', 'strip/reading-time'],
    ['Lesezeit: 5 Minuten', 'strip/reading-time'],
    ['Tiempo de lectura: 4 minutos', 'strip/reading-time'],
    ['Temps de lecture : 7 minutes', 'strip/reading-time'],
    ['Updated: Oct 24', 'strip/date'],
    ['Zuletzt aktualisiert am 3. Mai 2024', 'strip/date'],
    ['Related: Ten Questions for a Long Drive', 'strip/related'],
    ['Lesen Sie auch: Zehn Fragen', 'strip/related'],
    ['Lire aussi', 'strip/related'],
    ['Photo by Lin Wu on Unsplash', 'strip/picture'],
    ['Foto: Lin Wu / Unsplash', 'strip/picture'],
    ['© 2024 The Quiet Kitchen. All rights reserved.', 'strip/rights'],
    ['Tags: marriage, habits', 'strip/tags'],
    ['👉 Subscribe now', 'strip/offer'],
    ['Newsletter abonnieren', 'strip/offer'],
    ['Unsubscribe', 'strip/mail'],
  ])('%s goes under %s when it is all a line holds', (words, rule) => {
    expect(noiseRule(words)).toBe(rule);
  });

  test.each([
    ['Download our “Evening Planner” now.', 'strip/offer'],
    ['If you like, take our free relationship quiz today.', 'strip/offer'],
    ['Our platform also offers personalised support.', 'strip/offer'],
    ['Subscribe to our newsletter for more.', 'strip/offer'],
    ['Book a free consultation today.', 'strip/offer'],
    ['Buchen Sie jetzt Ihr kostenloses Erstgespräch.', 'strip/offer'],
    ['Suscríbete a nuestro boletín.', 'strip/offer'],
    ['Abonnez-vous à notre newsletter.', 'strip/offer'],
    ['Would you like me to turn this article into a PDF?', 'strip/chat'],
    ['As an AI, I cannot feel this.', 'strip/chat'],
    ['Diese Website verwendet Cookies.', 'strip/cookies'],
  ])('%s goes under %s inside a paragraph too', (words, rule) => {
    expect(noiseRule(words, false)).toBe(rule);
  });
});

describe('words of the article', () => {
  test.each([
    'Would you like me to listen, or to help?',
    'Let me know if you’d like to talk.',
    'Book a session with a couples counsellor.',
    'Schedule a call with your partner for Tuesday.',
    'Take the test of time seriously.',
    'Share one thing you are proud of.',
    'Read one page aloud to each other.',
    'She uses cookies as a peace offering.',
    'Our app of choice is a pencil.',
    'Get your free evening back.',
    'Claim your half of the sofa.',
    'Sign up together for a dance class.',
    'Join your partner on the porch.',
    'Follow your breath on the way in.',
    'Photo: the hedge in spring',
    'Published feelings are not always true feelings.',
    'Close the door, and open the window.',
    'It takes 5 minutes to read a face.',
    'Contact is what she missed most.',
    'Here’s the thing about silence.',
    'Möchtest du, dass ich dir zuhöre?',
    '¿Quieres que me quede?',
    'Veux-tu que je reste ?',
    'Call us old-fashioned.',
  ])('%s stays', (words) => {
    expect(noiseRule(words)).toBeNull();
  });

  test('“Read more.” is advice inside a paragraph', () => {
    expect(noiseRule('Read more.', false)).toBeNull();
    expect(noiseRule('Read more.')).toBe('strip/window');
  });

  test('one word of a menu means something only at the edge of a page', () => {
    expect(lineNoiseRule('Home', true)).toBe('strip/window');
    expect(lineNoiseRule('Home', false)).toBeNull();
    expect(lineNoiseRule('Share', true)).toBe('strip/share');
    expect(lineNoiseRule('Share', false)).toBeNull();
  });
});
