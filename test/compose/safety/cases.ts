/** An article that tries: what of it must stand on no slide and in nothing that is said, and what must still be shown. */
export interface Case {
  name: string;
  markdown: string;
  kept: string[];
  shown?: string[];
  /** Told to the facilitator by the author, so neither printed nor shown. */
  isForDeck?: boolean;
  /** Its words stand in a picture or a title: no sentence of the reading. */
  isNoSentence?: boolean;
}

const around = (body: string): string => `# Two chairs

Some evenings end before anybody has said a word.

${body}

## Small rituals

- One cup of tea at nine
- One walk round the house

## Final words

A small question may open more than a large one.
`;

export const cases: Case[] = [
  {
    name: 'warning signs under an innocent heading',
    markdown: around(`## Small things to notice

- You are afraid of your partner's temper
- Your partner checks your phone
- You are kept away from your friends
- Dinner is quiet`),
    kept: ["afraid of your partner's temper", 'checks your phone', 'away from your friends', 'Dinner is quiet'],
    shown: ['One cup of tea'],
  },
  {
    name: 'a list of warning signs in a section of signs',
    markdown: around(`## Signs of distance

You may notice:

- Answers get shorter
- A hug is cut short

Watch for these warning signs:

- Threats when you say no
- Your money is taken`),
    kept: ['Threats when you say no', 'Your money is taken', 'Watch for these warning signs'],
    shown: ['Answers get shorter', 'A hug is cut short'],
  },
  {
    name: 'one item of danger among signs',
    markdown: around(`## Signs of distance

You may notice:

- Answers get shorter
- Your partner hits you
- A hug is cut short`),
    kept: ['Your partner hits you'],
    shown: ['Answers get shorter', 'A hug is cut short'],
  },
  {
    name: 'subsections of red flags with innocent roles of their own',
    markdown: around(`## Red flags

Some silences are different.

### How it shows up

- Dinner is a test
- Every message is counted

### Words to try

You might say:

“I would like to keep my own key from now on.”

### Rituals for hard days

- A bag behind the door`),
    kept: [
      'Some silences are different',
      'Dinner is a test',
      'Every message is counted',
      'my own key',
      'A bag behind the door',
      'How it shows up',
    ],
    shown: ['One walk round the house'],
  },
  {
    name: 'warning signs in a table',
    markdown: around(`## What happens at home

| When | What |
| --- | --- |
| At night | You are afraid to say no |
| By day | They decide who you see |

The table is long and quiet on most days.`),
    kept: ['afraid to say no', 'decide who you see'],
  },
  {
    name: 'danger in a quotation with a name',
    markdown: around(`## A voice

“He hit me and then he made tea,” says Ann Example.

The kettle is older than the house is.`),
    kept: ['He hit me'],
  },
  {
    name: 'danger in a script',
    markdown: around(`## Words to try

You might say:

“I am afraid of you when you block the door like that.”

“I would like ten minutes with you and no telephone.”`),
    kept: ['afraid of you', 'block the door'],
    shown: ['ten minutes with you'],
  },
  {
    name: 'danger in a rewrite',
    markdown: around(`## Say it softer

Instead of saying “You threaten me every time I leave the house”, try “Please stop threatening to hurt me when I go out.”

Instead of saying “You are never here”, try “I would like an hour with you on Sunday.”`),
    kept: ['threaten me every time', 'threatening to hurt me'],
    shown: ['an hour with you on Sunday'],
  },
  {
    name: 'an exercise with one step of danger',
    markdown: around(`## Together

The kitchen is a good place for this.

:::activity[Count the week]{minutes=8}
- Sit side by side.
- Mark each day on which you were afraid of your partner.
- Drink some water.
:::`),
    kept: ['Count the week', 'Mark each day', 'Sit side by side', 'Drink some water'],
  },
  {
    name: 'danger in a passage for the deck only is told to the facilitator',
    markdown: around(`## Evenings

The lamp stays on for those who come home late.

:::deck-only
Being choked by a partner is never a quarrel.

The lamp is a kind of question.
:::`),
    kept: ['choked'],
    shown: ['The lamp is a kind of question'],
    isForDeck: true,
  },
  {
    name: 'the author says that warning signs are signs',
    markdown: around(`## Little things {role=signs}

- Answers get shorter
- Your partner hits you
- Your partner checks your phone
- A hug is cut short`),
    kept: ['Your partner hits you', 'checks your phone'],
  },
  {
    name: 'a fork in one sentence',
    markdown: around(`## Where the road turns

Nobody can say whether to stay or leave from one evening alone.

If you decide to leave, tell a friend first.

The road is dry in most weathers.`),
    kept: ['whether to stay or leave', 'If you decide to leave'],
    shown: ['The road is dry'],
  },
  {
    name: 'stay or leave as a section, help below it',
    markdown: around(`## If you stay

The house has two keys.

## Finding help

A counsellor may sit with both of you for an hour.`),
    kept: ['The house has two keys', 'If you stay'],
  },
  {
    name: 'the inner voice in quotation marks',
    markdown: around(`## What silence does

It is easy to assume “They don’t love me any more.” The clock goes on.

It is easy to think: They forgot me. I do not matter.`),
    kept: [],
    shown: [],
  },
  {
    name: 'questions that judge the partner as headings and in the text',
    markdown: around(`## Does your partner ignore you?

The lamp is on and the chair is warm.

## Is she lying?

A chair can be warm for many reasons.

## Has he ever hit you?

The stairs are steep in that house.

## A long table

Is your partner listening at all?

The table has room for six people.`),
    kept: ['Does your partner ignore you?', 'Is she lying?', 'Has he ever hit you?', 'Is your partner listening at all?'],
    shown: ['The table has room for six people', 'A long table'],
  },
  {
    name: 'a roadmap that promises danger and verdicts',
    markdown: around(`## Overview

In this article we will explore:

- How rooms go quiet
- What to do when your partner threatens you
- Is he cheating?
- How to begin again`),
    kept: ['partner threatens you', 'Is he cheating?'],
    shown: ['How rooms go quiet', 'How to begin again'],
  },
  {
    name: 'questions about the partner to write on',
    markdown: around(`## Self-Reflection

- What do I miss in the evening?
- Does your partner respect your sleep?
- Why do they stay out so late?`),
    kept: ['respect your sleep', 'Why do they stay out so late'],
  },
  {
    name: 'detail of sex, of an affair, of a trauma',
    markdown: around(`## Reasons it happens

### Old wounds

Somebody who was sexually abused as a child may freeze.

Flashbacks of the attack can return at night.

A tired body asks for rest before it asks for words.

### The bedroom

Porn took the place of touch for one of them.

She had an affair with a colleague last spring.

Rest comes before words for most people.`),
    kept: ['sexually abused', 'Flashbacks', 'Porn took', 'affair with a colleague'],
    shown: ['Rest comes before words'],
  },
  {
    name: 'suicide and self-harm in ordinary prose',
    markdown: around(`## Heavy days

Some people think of suicide when the house is empty.

One of you may speak of hurting yourself or of ending it.

Heavy days have mornings, too, and they can be small.

A walk round the house is short and free.

The tea stays warm for an hour.`),
    kept: ['suicide', 'hurting yourself'],
    shown: ['Heavy days have mornings'],
  },
  {
    name: 'a sentence that leans on one of danger',
    markdown: around(`## After the party

He hits you. It happens when the guests have gone.

The glasses can wait until tomorrow morning.`),
    kept: ['He hits you', 'when the guests have gone'],
    shown: ['The glasses can wait'],
  },
  {
    name: 'steps that tell of danger',
    markdown: around(`## How to begin

1. Put the phones away.
2. Say what you are afraid your partner will do to you if you say no.
3. Never mind threats to hurt you.

The steps are small ones on purpose.`),
    kept: ['threats to hurt you'],
  },
  {
    name: 'a sentence with a verdict on one of the two',
    markdown: around(`## Two ways of being quiet

Your partner is simply selfish.

Quiet can be a way to keep a kind word safe.`),
    kept: ['simply selfish'],
    shown: ['Quiet can be a way'],
  },
];

/** The same in languages without other cues: a list under an innocent heading, and a sentence of danger. */
export const languages: Record<string, { heading: string; items: string[]; sentence: string; plain: string; verdict: string }> = {
  it: {
    heading: 'Piccole cose da notare',
    items: [
      'Hai paura di lui quando torna a casa',
      'Controlla il tuo telefono ogni sera',
      'Ti allontana dagli amici',
      'La cena è silenziosa',
    ],
    sentence: 'A volte ti minaccia davanti ai bambini.',
    plain: 'La paura di essere rifiutati è comune e il controllo delle emozioni è difficile.',
    verdict: 'Il tuo partner ti ignora?',
  },
  pt: {
    heading: 'Pequenas coisas',
    items: ['Você tem medo dele à noite', 'Ele controla o seu dinheiro', 'O jantar é silencioso'],
    sentence: 'Às vezes ele te ameaça na frente das crianças.',
    plain: 'O medo de perder alguém é comum e o silêncio não é um ataque.',
    verdict: 'O seu parceiro ignora você?',
  },
  nl: {
    heading: 'Kleine dingen',
    items: ['Je bent bang voor zijn reacties', 'Hij leest stiekem je berichten', 'Het eten is stil'],
    sentence: 'Soms slaat hij je als de deur dicht is.',
    plain: 'Angst voor afwijzing komt vaak voor en stilte is geen aanval.',
    verdict: 'Negeert je partner je?',
  },
  pl: {
    heading: 'Małe sprawy',
    items: ['Boisz się jego reakcji', 'On kontroluje twoje pieniądze', 'Kolacja jest cicha'],
    sentence: 'Czasem popycha cię przy drzwiach.',
    plain: 'Lęk przed odrzuceniem jest częsty, a milczenie to nie atak.',
    verdict: 'Czy twój partner cię ignoruje?',
  },
  ru: {
    heading: 'Маленькие вещи',
    items: ['Вы боитесь его реакции', 'Он проверяет ваш телефон', 'Ужин проходит тихо'],
    sentence: 'Иногда он угрожает тебе при детях.',
    plain: 'Страх отвержения встречается часто, и молчание не нападение.',
    verdict: 'Он тебя игнорирует?',
  },
  uk: {
    heading: 'Маленькі речі',
    items: ['Ви боїтеся його реакції', 'Він перевіряє ваш телефон', 'Вечеря проходить тихо'],
    sentence: 'Іноді він погрожує тобі при дітях.',
    plain: 'Страх відмови трапляється часто, і мовчання не напад.',
    verdict: 'Він тебе ігнорує?',
  },
  cs: {
    heading: 'Malé věci',
    items: ['Bojíš se jeho reakce', 'Kontroluje ti telefon', 'Večeře je tichá'],
    sentence: 'Někdy ti vyhrožuje před dětmi, že odejde, a strká tě ke dveřím.',
    plain: 'Strach z odmítnutí je častý a ticho není útok.',
    verdict: 'Ignoruje tě tvůj partner?',
  },
  sv: {
    heading: 'Små saker',
    items: ['Du är rädd för hans ilska', 'Han läser dina meddelanden', 'Middagen är tyst'],
    sentence: 'Ibland slår han dig, eller hotar med att ta barnen.',
    plain: 'Rädsla för avvisande är vanlig och tystnad är inget angrepp.',
    verdict: 'Ignorerar din partner dig?',
  },
  da: {
    heading: 'Små ting',
    items: ['Du er bange for hans vrede', 'Han læser dine beskeder', 'Middagen er stille'],
    sentence: 'Nogle gange skubber han dig, eller truer med at tage børnene.',
    plain: 'Frygt for afvisning er almindelig, og tavshed er intet angreb.',
    verdict: 'Ignorerer din partner dig?',
  },
  fi: {
    heading: 'Pieniä asioita',
    items: ['Pelkäät hänen vihaansa', 'Hän lukee viestejäsi', 'Illallinen on hiljainen'],
    sentence: 'Joskus hän tönii sinua oven luona.',
    plain: 'Hylätyksi tulemisen pelko on tavallista, eikä hiljaisuus ole hyökkäys.',
    verdict: 'Sivuuttaako kumppanisi sinut?',
  },
  hu: {
    heading: 'Apró dolgok',
    items: ['Félsz a haragjától', 'Ellenőrzi a telefonodat', 'A vacsora csendes'],
    sentence: 'Néha téged is megüt az ajtónál.',
    plain: 'Az elutasítástól való félelem gyakori, és a csend nem támadás.',
    verdict: 'Semmibe vesz a párod?',
  },
  ro: {
    heading: 'Lucruri mici',
    items: ['Ți-e frică de el seara', 'Verifică telefonul tău', 'Cina este tăcută'],
    sentence: 'Uneori te lovește când ușa este închisă.',
    plain: 'Teama de respingere este frecventă, iar tăcerea nu este un atac.',
    verdict: 'Te ignoră partenerul tău?',
  },
  el: {
    heading: 'Μικρά πράγματα',
    items: ['Φοβάσαι την αντίδραση του συντρόφου σου', 'Ελέγχει το κινητό σου', 'Το δείπνο είναι ήσυχο'],
    sentence: 'Μερικές φορές σε χτυπάει όταν η πόρτα είναι κλειστή.',
    plain: 'Ο φόβος της απόρριψης είναι συχνός και η σιωπή δεν είναι επίθεση.',
    verdict: '',
  },
  tr: {
    heading: 'Küçük şeyler',
    items: ['Eşinden korkuyorsun', 'Telefonunu kontrol ediyor', 'Akşam yemeği sessiz'],
    sentence: 'Bazen seni çocukların önünde tehdit ediyor.',
    plain: 'Reddedilme korkusu yaygındır ve sessizlik bir saldırı değildir.',
    verdict: 'Partnerin seni görmezden mi geliyor?',
  },
  he: {
    heading: 'דברים קטנים',
    items: ['את מפחדת ממנו בערב', 'הוא בודק בטלפון שלך', 'ארוחת הערב שקטה'],
    sentence: 'לפעמים הוא מאיים עליך ליד הילדים.',
    plain: 'פחד מדחייה הוא נפוץ והשתיקה אינה התקפה.',
    verdict: 'האם בן הזוג שלך מתעלם ממך?',
  },
  ar: {
    heading: 'أشياء صغيرة',
    items: ['تخافين من زوجك في المساء', 'يفتش هاتفك كل ليلة', 'العشاء صامت'],
    sentence: 'أحيانًا يضربك حين يغلق الباب.',
    plain: 'الخوف من الرفض شائع والصمت ليس هجومًا.',
    verdict: 'هل يتجاهلك زوجك؟',
  },
  fa: {
    heading: 'چیزهای کوچک',
    items: ['از همسرت می‌ترسی', 'گوشی‌ات را چک می‌کند', 'شام ساکت است'],
    sentence: 'گاهی تو را تهدید می‌کند و در را می‌بندد.',
    plain: 'ترس از طرد شدن رایج است و سکوت حمله نیست.',
    verdict: 'آیا همسرت به تو بی‌توجه است؟',
  },
  hi: {
    heading: 'छोटी बातें',
    items: ['आपको अपने पति से डर लगता है', 'वह आपका फ़ोन चेक करता है', 'रात का खाना शांत है'],
    sentence: 'कभी-कभी वह आपको मारता है।',
    plain: 'ठुकराए जाने का डर आम है और चुप्पी कोई हमला नहीं है।',
    verdict: 'साथी आपको अनदेखा करता है?',
  },
  ja: {
    heading: '小さなこと',
    items: ['相手の怒りが怖い', 'スマホを勝手に見られる', '夕食は静かです'],
    sentence: '時々、彼に殴られることがあります。',
    plain: '拒まれることへの恐れはよくあることで、沈黙は攻撃ではありません。',
    verdict: 'パートナーはあなたを無視していますか？',
  },
  zh: {
    heading: '小事',
    items: ['你害怕他的脾气', '他查看你的手机', '晚饭很安静'],
    sentence: '有时他会打你。',
    plain: '害怕被拒绝很常见，沉默并不是攻击。',
    verdict: '你的伴侣忽视你吗？',
  },
  ko: {
    heading: '작은 것들',
    items: ['남편의 분노가 무섭다', '휴대폰을 몰래 검사한다', '저녁은 조용하다'],
    sentence: '때때로 그는 당신을 때리거나 문을 막는다.',
    plain: '거절에 대한 두려움은 흔하고 침묵은 공격이 아니다.',
    verdict: '배우자가 당신을 무시합니까?',
  },
  vi: {
    heading: 'Những điều nhỏ',
    items: ['Bạn sợ phản ứng của anh ấy', 'Anh ấy kiểm soát tiền của bạn', 'Bữa tối yên lặng'],
    sentence: 'Đôi khi anh ấy đánh bạn khi cửa đóng.',
    plain: 'Nỗi sợ bị từ chối là phổ biến và im lặng không phải là tấn công.',
    verdict: 'Chồng bạn có phớt lờ bạn không?',
  },
  id: {
    heading: 'Hal-hal kecil',
    items: ['Kamu takut pada suamimu', 'Dia memeriksa ponselmu', 'Makan malam sunyi'],
    sentence: 'Kadang dia memukul kamu ketika pintu tertutup.',
    plain: 'Rasa takut ditolak itu biasa dan diam bukan serangan.',
    verdict: 'Pasanganmu mengabaikanmu?',
  },
};
