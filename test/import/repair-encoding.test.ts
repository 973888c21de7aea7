import { describe, expect, test } from 'vitest';
import { repairEncoding } from '../../source/import/repair-encoding.ts';

const tables = ['windows-1252', 'windows-1250', 'macintosh', 'windows-1251'];
const broken = (text: string, table: string): string => new TextDecoder(table).decode(Buffer.from(text, 'utf8'));

describe('UTF-8 that was read in another table is read anew', () => {
  test.each(tables)('quotation marks, dashes and emoji from %s', (table) => {
    const text = 'Don’t “stop” – not yet… 🧠 💔 ❤️';
    expect(repairEncoding(broken(text, table)).text).toBe(text);
  });

  test.each(tables.slice(0, 2))('accents from %s', (table) => {
    const text = 'Brené, naïve, café, Łódź, świętość, Příliš žluťoučký, Größe, ação, garçon';
    expect(repairEncoding(broken(text, table)).text).toBe(text);
  });

  test.each(tables)('other alphabets from %s', (table) => {
    for (const text of ['Привет, как дела', 'שלום עולם', 'こんにちは世界', 'Καλημέρα κόσμε'])
      expect(repairEncoding(broken(text, table)).text).toBe(text);
  });

  test('a text that went through twice', () => {
    const text = 'it’s “over”';
    expect(repairEncoding(broken(broken(text, 'windows-1252'), 'windows-1252')).text).toBe(text);
  });

  test('what was found and what was meant are told, neighbours as one', () => {
    expect(repairEncoding('a đź§\u00A0đź’¬ b').repairs).toEqual([{ index: 2, found: 'đź§\u00A0đź’¬', meant: '🧠💬' }]);
  });

  test('one broken run among good ones: only that one changes', () => {
    expect(repairEncoding('Das „gute“ Café und das schlechte CafÃ©.').text).toBe('Das „gute“ Café und das schlechte Café.');
  });
});

describe('correct text stays as it is', () => {
  test.each([
    '« Bonjour », dit-il. Elle a demandé\u00A0: « Tu vas où\u00A0? » Voilà\u00A0« tout\u00A0», aimé\u00A0», né\u00A0« x',
    'ÜBER „GRÖẞE“ ÄÖ“ Ä… É» Ö” NÃO É– PÅ” JÄ“',
    'KSIĘŻNICZKA PODRÓŻ KÓŁKO PÓŁ ŹRÓDŁO MĄŻ Zażółć gęślą jaźń — „cytat”…',
    'Příliš žluťoučký kůň úpěl ďábelské ódy – „citace“ ‚x‘',
    'Ça coûte 5 € ; « à la fin » Größe Straße „Zitat“ – »Zitat«',
    'Ação São João “citação”… año ¿qué? ¡Sí! «cita» RĂŞINĂ',
    'Рівне Сі РЇ СССР “цитата” Ångström På “På” Ø® Ñ© Ã',
    'שלום — ״ציטוט״ 日本語「引用」 Ελληνικά «εισαγωγικά»',
  ])('%s', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repairs: [] });
  });
});
