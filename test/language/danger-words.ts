/** For each language: what speaks of danger, of parting or of intimate detail, and what sounds like it and is ordinary. */
export const told: Record<string, { grave: string[]; ordinary: string[] }> = {
  it: {
    grave: [
      'Ti ha spinto contro il muro e minacciato.',
      'Ti impedisce di vedere tua sorella.',
      'Non ti senti al sicuro a casa.',
      'Restare o andarsene non è facile.',
      'Parla di suicidio.',
      'La vita sessuale è finita.',
    ],
    ordinary: [
      'La paura di perdersi è normale.',
      'Il silenzio può sembrare una minaccia.',
      'Si spinge a parlare anche da stanca.',
      'Perdere il controllo capita a tutti.',
      'Resta in silenzio o esci un momento.',
      'Di che cosa ha bisogno il tuo partner?',
    ],
  },
  pt: {
    grave: [
      'Ele já te empurrou contra a parede.',
      'Ela lê as suas mensagens e mexe no seu celular.',
      'Você não se sente segura em casa.',
      'Ficar ou ir embora é difícil.',
      'Ele fala em suicídio.',
      'Vocês têm menos sexo.',
    ],
    ordinary: [
      'O medo da rejeição é comum.',
      'O silêncio parece uma ameaça.',
      'Perder o controle acontece.',
      'Ele te empurra para a conversa.',
      'Fique em silêncio ou saia um pouco.',
      'O que a sua esposa precisa?',
    ],
  },
  nl: {
    grave: [
      'Hij duwde je tegen de muur.',
      'Ze doorzoekt je telefoon.',
      'Je voelt je niet veilig thuis.',
      'Blijven of weggaan is moeilijk.',
      'Hij praat over zelfmoord.',
      'Jullie hebben minder seks.',
    ],
    ordinary: [
      'Angst voor afwijzing is gewoon.',
      'Stilte voelt als een dreiging.',
      'Zij slaat een blad om.',
      'Hij stuurt je berichten vanaf zijn werk.',
      'Blijf stil of ga even naar buiten.',
      'Wat heeft je man nodig?',
    ],
  },
  pl: {
    grave: [
      'On cię popchnął na ścianę.',
      'Czyta twoje wiadomości.',
      'Nie czujesz się bezpiecznie w domu.',
      'Zostać czy odejść, trudno powiedzieć.',
      'Mówi o samobójstwie.',
      'Macie mniej seksu.',
    ],
    ordinary: [
      'Boisz się go stracić.',
      'Cisza bywa jak groźba burzy.',
      'Kontrola emocji wymaga czasu.',
      'Walka o czas jest zwykła.',
      'Zostań w ciszy albo wyjdź na chwilę.',
      'Czego potrzebuje twoja żona?',
    ],
  },
  ru: {
    grave: [
      'Он толкнул тебя к стене.',
      'Она читает твои сообщения.',
      'Ты боишься мужа.',
      'Остаться или уйти, решать трудно.',
      'Он говорит о самоубийстве.',
      'У вас меньше секса.',
    ],
    ordinary: [
      'Ты боишься его потерять.',
      'Молчание звучит как угроза.',
      'Контроль над чувствами требует времени.',
      'Это бьёт по настроению.',
      'Останься в тишине или выйди на минуту.',
      'Что нужно твоей жене?',
    ],
  },
  uk: {
    grave: [
      'Він штовхнув тебе до стіни, і він тебе б’є.',
      'Ви боїтеся чоловіка.',
      'Залишитися чи піти, вирішити важко.',
      'Він говорить про самогубство.',
    ],
    ordinary: [
      'Страх відмови звичайний.',
      'Мовчання звучить як погроза.',
      'Що потрібно твоїй дружині?',
      'Побудь у тиші або вийди на хвилину.',
    ],
  },
  cs: {
    grave: ['Strká tě ke zdi.', 'Čte ti zprávy.', 'Necítíš se bezpečně.', 'Zůstat, nebo odejít? Bojíš se manžela.', 'Mluví o sebevraždě.'],
    ordinary: ['Strach z odmítnutí je běžný.', 'Ticho zní jako hrozba.', 'Ovládat emoce trvá dlouho.', 'Co potřebuje tvoje žena?'],
  },
  sv: {
    grave: [
      'Han knuffade dig och hotade med att ta barnen.',
      'Hon läser dina meddelanden.',
      'Du är rädd för din man.',
      'Stanna eller gå är svårt att veta.',
      'Han talar om självmord.',
      'Ni har mindre sex.',
    ],
    ordinary: [
      'Rädsla för avvisande är vanligt.',
      'Tystnaden känns som ett hot.',
      'Sitt tyst eller gå ut en stund.',
      'Vad behöver din fru?',
    ],
  },
  fi: {
    grave: [
      'Hän lyö sinua.',
      'Pelkäät kumppaniasi.',
      'Et ole turvassa kotona.',
      'Jäädä vai lähteä, vaikea sanoa.',
      'Hän puhuu itsemurhasta.',
    ],
    ordinary: [
      'Pelko hylätyksi tulemisesta on tavallinen.',
      'Hiljaisuus tuntuu uhalta.',
      'Mitä puolisosi tarvitsee?',
      'Istu hiljaa tai käy ulkona.',
    ],
  },
  hu: {
    grave: [
      'Megüt téged.',
      'Félsz a férjedtől.',
      'Nem vagy biztonságban otthon.',
      'Maradni vagy elmenni, nehéz.',
      'Öngyilkosságról beszél.',
    ],
    ordinary: [
      'A félelem az elutasítástól gyakori.',
      'A csend fenyegetőnek tűnik.',
      'Mire van szüksége a párodnak?',
      'Ülj csendben, vagy menj ki egy kicsit.',
    ],
  },
  ro: {
    grave: [
      'Te-a lovit și te amenință.',
      'Ți-e frică de soțul tău.',
      'Nu te simți în siguranță acasă.',
      'Să rămâi sau să pleci, e greu.',
      'Vorbește despre sinucidere.',
    ],
    ordinary: [
      'Frica de respingere este obișnuită.',
      'Tăcerea pare o amenințare.',
      'De ce are nevoie soția ta?',
      'Stai în liniște sau ieși puțin.',
    ],
  },
  el: {
    grave: [
      'Σε χτύπησε και σε απειλεί.',
      'Φοβάσαι τον άντρα σου.',
      'Δεν νιώθεις ασφαλής στο σπίτι.',
      'Να μείνεις ή να φύγεις, δύσκολο.',
      'Μιλά για αυτοκτονία.',
    ],
    ordinary: [
      'Ο φόβος της απόρριψης είναι συχνός.',
      'Η σιωπή μοιάζει με απειλή.',
      'Τι χρειάζεται ο σύντροφός σου;',
      'Κάτσε ήσυχα ή βγες λίγο έξω.',
    ],
  },
  tr: {
    grave: [
      'Seni duvara itiyor.',
      'Eşinden korkuyorsun.',
      'Kendini güvende hissetmiyorsun.',
      'Kalmak mı gitmek mi, zor.',
      'İntihardan söz ediyor.',
    ],
    ordinary: [
      'Reddedilme korkusu olağandır.',
      'Sessizlik bir tehdit gibi gelir.',
      'Eşinin neye ihtiyacı var?',
      'Sessizce otur ya da biraz dışarı çık.',
    ],
  },
  id: {
    grave: [
      'Dia mendorong kamu ke dinding.',
      'Kamu takut pada istrimu.',
      'Kamu tidak aman di rumah.',
      'Bertahan atau pergi, sulit.',
      'Dia bicara tentang bunuh diri.',
    ],
    ordinary: [
      'Takut ditolak itu wajar.',
      'Diam terasa seperti ancaman.',
      'Apa yang dibutuhkan pasanganmu?',
      'Duduklah diam atau keluar sebentar.',
    ],
  },
  vi: {
    grave: ['Anh ấy đe dọa bạn.', 'Bạn sợ chồng.', 'Bạn không thấy an toàn ở nhà.', 'Ở lại hay ra đi, thật khó.', 'Cô ấy nói về tự tử.'],
    ordinary: [
      'Sợ bị từ chối là bình thường.',
      'Im lặng giống như một lời đe dọa.',
      'Vợ bạn cần điều gì?',
      'Ngồi yên hoặc ra ngoài một lát.',
    ],
  },
  he: {
    grave: ['הוא דחף אותך אל הקיר.', 'את מפחדת מבעלך.', 'לא בטוחה בבית.', 'להישאר או לעזוב, קשה לדעת.', 'הוא מדבר על התאבדות.'],
    ordinary: ['הפחד מדחייה שכיח.', 'השתיקה מרגישה כמו איום.', 'מה בת הזוג שלך צריכה?', 'שבו בשקט או צאו לרגע.'],
  },
  ar: {
    grave: ['يهددك ويضربك.', 'تخافين من غضبه.', 'لا تشعرين بالأمان في البيت.', 'البقاء أو الرحيل سؤال صعب.', 'يتحدث عن الانتحار.'],
    ordinary: ['الخوف من الرفض شائع.', 'الصمت يبدو تهديدًا.', 'ماذا تحتاج زوجتك؟', 'اجلس بهدوء أو اخرج قليلا.'],
  },
  fa: {
    grave: ['او تو را تهدید می‌کند.', 'از شوهرت می‌ترسی.', 'ماندن یا رفتن سخت است.', 'او از خودکشی حرف می‌زند.'],
    ordinary: ['ترس از طرد شدن رایج است.', 'سکوت مثل حمله نیست.', 'همسرت چه نیاز دارد؟', 'آرام بنشین یا کمی بیرون برو.'],
  },
  hi: {
    grave: ['वह तुम्हें थप्पड़ मारता है।', 'तुम पति से डरते हो।', 'घर में सुरक्षित महसूस नहीं होता।', 'रुकना या जाना, कठिन है।', 'वह आत्महत्या की बात करता है।'],
    ordinary: ['ठुकराए जाने का डर आम है।', 'चुप्पी एक दीवार लगती है।', 'पत्नी को क्या चाहिए?', 'चुपचाप बैठें या थोड़ा बाहर जाएँ।'],
  },
  ja: {
    grave: ['彼に突き飛ばされた。', '夫が怖いと感じる。', '身の危険を感じる。', '残るか去るか、迷っている。', '自殺をほのめかす。'],
    ordinary: [
      '拒絶への恐れはよくある。',
      '沈黙は責めではない。',
      'パートナーは何を必要としていますか？',
      '静かに座るか、少し外に出る。',
      '感情をコントロールするのは難しい。',
    ],
  },
  zh: {
    grave: ['他推你，还威胁你。', '你害怕丈夫。', '你在家不安全。', '留下还是离开，很难决定。', '他说要自杀。'],
    ordinary: [
      '害怕失去对方很常见。',
      '沉默像一堵墙。',
      '你的伴侣需要什么？',
      '安静坐着，或者出去走走。',
      '控制情绪需要时间。',
      '给你打电话的人不多。',
    ],
  },
  ko: {
    grave: ['그는 당신을 밀치고 협박한다.', '남편이 무섭다.', '집이 안전하지 않다.', '남을까 떠날까 망설인다.', '자살을 말한다.'],
    ordinary: [
      '거절에 대한 두려움은 흔하다.',
      '침묵은 벽처럼 느껴진다.',
      '배우자에게 무엇이 필요한가?',
      '조용히 앉거나 잠시 나가세요.',
      '감정을 통제하기는 어렵다.',
    ],
  },
  hr: {
    grave: ['Gura te i prijeti ti.', 'Bojiš se muža.', 'Ostati ili otići, teško je.', 'Govori o samoubojstvu.'],
    ordinary: ['Strah od odbijanja je čest.', 'Tišina zvuči kao oluja.', 'Što treba tvoja žena?'],
  },
  da: {
    grave: [
      'Han skubber dig.',
      'Du er bange for din mand.',
      'Du er ikke tryg hjemme.',
      'Blive eller gå er svært.',
      'Han taler om selvmord.',
    ],
    ordinary: [
      'Frygt for afvisning er normal.',
      'Stilheden føles som en trussel.',
      'Hvad har din kone brug for?',
      'Sid stille eller gå ud lidt.',
    ],
  },
  nb: {
    grave: ['Han dytter deg.', 'Du er redd for ham.', 'Du er ikke trygg hjemme.', 'Bli eller gå er vanskelig.', 'Han snakker om selvmord.'],
    ordinary: ['Frykt for avvisning er vanlig.', 'Stillheten føles som en trussel.', 'Hva trenger kona?', 'Sitt stille eller gå ut litt.'],
  },
  ca: {
    grave: ['Et pega i et controla el mòbil.', 'Tens por d’ell.', 'Parla de suïcidi.'],
    ordinary: ['La por del rebuig és comuna.', 'El silenci sembla una amenaça.', 'Què necessita la teva parella?'],
  },
  bg: {
    grave: ['Той те удря и те заплашва.', 'Страхуваш се от него.', 'Говори за самоубийство.'],
    ordinary: ['Страхът от отхвърляне е обичаен.', 'Мълчанието е като стена.', 'Какво иска съпругата ти?'],
  },
  sk: {
    grave: ['Udrel ťa a vyhráža sa ti.', 'Bojíš sa manžela.', 'Hovorí o samovražde.'],
    ordinary: ['Strach z odmietnutia je bežný.', 'Ticho je ako stena.', 'Čo potrebuje tvoja žena?'],
  },
  th: {
    grave: ['เขาตบคุณและขู่ว่าจะพาลูกไป', 'คุณกลัวสามี', 'เธอพูดเรื่องฆ่าตัวตาย'],
    ordinary: ['ความกลัวการถูกปฏิเสธเป็นเรื่องปกติ', 'ความเงียบไม่ใช่กำแพง', 'แฟนต้องการอะไร?'],
  },
};
