import { expect, test } from 'vitest';
import { detectLanguage } from '../../source/language/detect-language.ts';

const texts: Record<string, string> = {
  en: 'When the evening grows quiet, many people sit beside each other and say nothing at all. That is no sign that something is over. Sometimes both are simply tired, and they need a moment to themselves before they can talk again.',
  de: 'Wenn der Abend still wird, sitzen viele nebeneinander und sagen nichts mehr. Das ist kein Zeichen dafür, dass etwas vorbei ist. Manchmal sind beide einfach müde und brauchen einen Moment für sich, bevor sie wieder sprechen können.',
  es: 'Cuando la noche se vuelve silenciosa, muchas personas se sientan juntas y ya no dicen nada. Esto no significa que algo se haya terminado. A veces los dos están simplemente cansados y necesitan un momento antes de volver a hablar.',
  fr: 'Quand le soir devient silencieux, beaucoup de gens restent assis côte à côte sans rien dire. Cela ne veut pas dire que quelque chose est fini. Parfois les deux sont simplement fatigués et ont besoin d’un moment avant de reparler.',
  pt: 'Quando a noite fica silenciosa, muitas pessoas sentam-se lado a lado e já não dizem nada. Isso não significa que alguma coisa acabou. Às vezes os dois estão simplesmente cansados e precisam de um momento antes de voltar a falar.',
  it: 'Quando la sera diventa silenziosa, molte persone siedono una accanto all’altra e non dicono più nulla. Questo non significa che qualcosa sia finito. A volte entrambi sono semplicemente stanchi e hanno bisogno di un momento per sé.',
  nl: 'Als de avond stil wordt, zitten veel mensen naast elkaar en zeggen niets meer. Dat betekent niet dat er iets voorbij is. Soms zijn ze allebei gewoon moe en hebben ze even tijd nodig voordat ze weer met elkaar kunnen praten.',
  da: 'Når aftenen bliver stille, sidder mange ved siden af hinanden og siger ikke mere. Det betyder ikke, at noget er slut. Nogle gange er begge bare trætte og har brug for en stund for sig selv, før de kan tale med hinanden igen.',
  fi: 'Kun ilta hiljenee, monet istuvat vierekkäin eivätkä enää sano mitään. Se ei tarkoita, että jotain olisi ohi. Joskus molemmat ovat vain väsyneitä ja tarvitsevat hetken itselleen ennen kuin he voivat taas puhua toisilleen ja nauraa.',
  pl: 'Kiedy wieczór staje się cichy, wiele osób siedzi obok siebie i nic już nie mówi. To nie znaczy, że coś się skończyło. Czasami oboje są po prostu zmęczeni i potrzebują chwili dla siebie, zanim znów zaczną ze sobą rozmawiać.',
  tr: 'Akşam sessizleştiğinde birçok insan yan yana oturur ve artık hiçbir şey söylemez. Bu bir şeyin bittiği anlamına gelmez. Bazen ikisi de sadece yorgundur ve yeniden konuşabilmek için kendilerine ait bir ana ihtiyaç duyarlar, o kadar.',
  he: 'כשהערב נעשה שקט, רבים יושבים זה לצד זה ולא אומרים דבר.',
  ja: '静かな夜です。二人は話します。',
  zh: '夜晚安静下来，许多人坐在一起却什么也不说。',
  ko: '저녁이 조용해지면 많은 사람이 나란히 앉아 아무 말도 하지 않습니다.',
  hi: 'जब शाम शांत हो जाती है, कई लोग साथ बैठते हैं और कुछ नहीं कहते।',
  ar: 'عندما يهدأ المساء يجلس كثيرون معا ولا يقولون شيئا.',
  fa: 'وقتی شب آرام می‌شود، بسیاری کنار هم می‌نشینند و چیزی نمی‌گویند.',
  ru: 'Когда вечер становится тихим, многие сидят рядом и больше ничего не говорят.',
  uk: 'Коли вечір стає тихим, багато людей сидять поруч і більше нічого не кажуть.',
  el: 'Όταν το βράδυ γίνεται ήσυχο, πολλοί κάθονται δίπλα δίπλα.',
};

test.each(Object.entries(texts))('%s', (lang, text) => {
  expect(detectLanguage(`${text} ${text}`)).toEqual({ lang, isSure: true });
});

test.each(['', '1234 + 5678', 'Guten Abend.', 'Lorem npm foo bar baz qux'])('nothing is known of “%s”', (text) => {
  expect(detectLanguage(text)).toEqual({ lang: 'en', isSure: false });
});

test('a few foreign words, a quotation in another script, do not turn the language', () => {
  expect(detectLanguage(`${texts.en} ${texts.en} Она сказала: «Останься». 静かな夜です。`).lang).toBe('en');
});
