import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = {
  tells: [
    '(?<!bez )przemoc~|maltretuj~|znęca~|(?:bije|bił|bił[ao]|uderza|uderzył~|popycha|popchnął|kopie|dusi|policzkuje|szarpie|grozi|śledzi|szpieguje|zamyka|zmusza|izoluje|zastrasza) (?:cię|ciebie|ci|mnie|mi|ją|go|jej|jemu|dzieci|dzieciom)|(?:cię|ciebie|ci) (?:\\p{L}+ )?(?:bije|uderza|uderzył~|popycha|popchn~|kopie|kopn~|dusi|śledzi|zmusza|grozi|zastrasza)|(?:bicie|groźby|popychanie|uderzenia|wyzwiska) (?:lub|albo|i) ~|grozi~ (?:że|śmiercią|samobójstwem|zabiciem|odebraniem)|rzuca (?:przedmiotami|rzeczami)|blokuje (?:drzwi|wyjście)',
    '(?:boisz|boję|boi|bać) się (?:\\p{L}+ )?(?:go|jej|jego|partner~|męża|żony|reakcji|gniewu|wybuchu|wrócić do domu|powiedzieć nie|o (?:swoje|moje) życie)(?! (?:stracić|utracić|zranić|urazić|obudzić|zawieść))|strach przed (?:partner~|mężem|żoną|nim|nią|jego|jej)|lęk przed (?:partnerem|mężem|żoną|nim|nią)|nie (?:czujesz się|jesteś|czuje się) bezpieczn~|w niebezpieczeństwie',
    'kontrol\\p{L}* (?:twoje|twój|twoich|wszystkie|nad|każdy|swoje)?(?: \\p{L}+)? ?(?:pieni~|telefon~|wydatk~|wiadomoś~|znajom~|przyjaci~|kont~)|(?:czyta|sprawdza|przegląda) (?:twoj~ )(?:wiadomości|telefon)|zabiera ci (?:pieniądze|telefon)|zabrania ci|decyduje,? z kim|odcina cię od|izoluje cię',
    'stalk~|gwałt~|zgwałc~|wymusz~ (?:seks~|współżycie)|zmusza~ (?:cię )?do (?:seksu|współżycia)|przemoc seksualna|broń|pistolet|z nożem|samobój~|samookalecz~|zrobić (?:sobie|dzieciom|ci) krzywdę|odebrać sobie życie',
  ].join('|'),
  names: 'groźby|bicie|popychanie|szarpanie|uderzenia|zastraszanie|szantaż|nękanie|stalking|broń|przymus',
  warns: 'sygnał~ (?:ostrzegawcz~|alarmow~)|znak~ ostrzegawcz~|czerwon~ flag~|więcej niż (?:kłótnia|kryzys|zły)|to już przemoc',
  leaves: '(?:zostać|zostajesz) czy (?:odejść|odchodzisz)|jeśli (?:zostajesz|zostaniesz|odchodzisz|odejdziesz|zdecydujesz)',
  leaving:
    '(?:zostać|zostaje~) (?:czy|albo|lub) (?:odejść|odchodzi~|się rozstać)|odejść czy zostać|(?:zdecydujesz się|wybierzesz|postanowisz) (?:zostać|odejść)|(?:odejść|odchodz~) od (?:partner~|męża|żony|niego|niej)|zakończyć (?:ten |ten )?(?:związek|małżeństwo)|wnieść o rozwód|pozew o rozwód',
  intimate:
    'orgazm~|masturb~|porno~|życi~ seksualn~|(?:uprawia~|mniej|więcej) seksu?|stosun~ seksualn~|seks oralny|erekcj~|sypia~ z (?:kimś|inn~)|romans z|wykorzystywan~ seksualnie|molestow~|kazirodz~|traum~ z dzieciństwa|poronieni~|aborcj~|nag(?:i|a|ie|o)',
  explains: '(?:a |i )?(?:dlaczego|czemu|co|czego|czym|jak(?! często)|kiedy|gdzie|któr~|kto|kogo|po co|ile)',
  partner: '(?:twój|twoja|twojego|mój|moja) (?:partner~|mąż|żona|męża|żony|chłopak|dziewczyna)|partner|partnerka|on|ona',
};

const russianHer = '(?:тебя|вас|меня|её|ее|его|нас|детей|тебе|вам|мне|ей|ему)';

export const russian: Lexicon = {
  tells: [
    '(?<!без )насили~|(?<!не)насильственн~|избива~|избил~|рукоприклад~',
    `(?:бьёт|бьет|бил|била|ударил|ударила|ударяет|толкает|толкнул|пинает|душит|душил|угрожает|угрожал|преследует|следит за|запирает|принуждает|заставляет|унижает и|изолирует|запугивает|шантажирует) ${russianHer}(?! (?:ждать|думать|чувствовать|сомневаться|молчать))`,
    `${russianHer} (?:\\p{L}+ )?(?:бьёт|бьет|бил|ударил|толкает|душит|угрожает|преследует|запугивает|избивает)`,
    '(?:побои|удары|угрозы|толчки|пощёчины|пощечины|оскорбления),? (?:или|и) (?:побои|удары|угрозы|толчки|унижения)|угроз[аы] (?:убить|расправ~|самоубий~|забрать|жизни)|угрожает (?:убить|забрать|покончить|расправ~|самоубий~|уйти с детьми)|(?:бросает|швыряет|ломает) (?:вещи|предметы)|загораживает дверь',
    '(?:боишься|боитесь|боюсь|боится|бояться|страшно) (?:\\p{L}+ )?(?:его|её|ее|партн[ёе]ра|мужа|жены|супруг~|идти домой|возвращаться домой|сказать нет|возразить|за (?:свою|вашу) (?:жизнь|безопасность))(?! (?:потерять|обидеть|расстроить|ухода|молчания))|страх перед (?:ним|ней|партн[ёе]ром|мужем|женой)|(?:не|небезопасно) (?:чувствуешь себя|чувствуете себя|в) ?(?:в )?безопасности|в опасности',
    'контролирует (?:все |ваши |твои |каждый |каждую |твой |ваш )?(?:деньг~|расход~|телефон~|переписк~|сообщени~|друзей|встреч~|шаг|счет~|счёт~)|контроль (?:над )?(?:деньг~|денег|телефон~|расход~)|(?:проверяет|читает|роется в) (?:твой|ваш|твоём|твои|ваши|вашем) ?(?:телефон~|сообщени~|переписк~)|отбирает (?:деньги|телефон)|запрещает (?:тебе|вам|видеться|общаться|работать)|решает,? с кем|отрезает от|(?:изолирует|отдаляет) (?:тебя|вас) от',
    'сталк~|слежк~|изнасил~|принужд~ к (?:сексу|близости)|секс (?:по принуждению|без согласия)|сексуальн~ насили~|оружи~|с ножом|пистолет~|самоубий~|суицид~|селфхарм|самоповрежд~|покончить с собой|причинить (?:вред|боль) (?:себе|детям|тебе|вам)',
  ].join('|'),
  names: 'угрозы|побои|толчки|удары|пощёчины|пощечины|запугивание|шантаж|преследование|оружие|принуждение|слежка',
  warns:
    'тревожн~ (?:сигнал~|признак~|звоноч~)|красн~ флаг~|опасн~ (?:признак~|сигнал~)|предупреждающ~ знак~|больше,? чем (?:ссора|кризис)',
  leaves:
    '(?:остаться|оставаться) или (?:уйти|уходить|расстаться)|если (?:вы |ты )?(?:останетесь|остаётесь|остаетесь|останешься|уходите|уйдёте|решите|решишь)',
  leaving:
    '(?:остаться|оставаться|остаюсь) или (?:уйти|уходить|расстаться|ухожу)|уйти или остаться|если (?:вы |ты )?(?:решите|решишь|выберете) (?:остаться|уйти|расстаться)|(?:уйти|уходить) от (?:партн[ёе]ра|мужа|жены|него|не[её])|(?:закончить|прекратить|разорвать) (?:эти )?отношения|подать на развод',
  intimate:
    'оргазм~|мастурб~|порн~|интимн~ жизн~|сексуальн~ жизн~|(?:заниматься|меньше|больше|нет) секса?|половой акт|оральн~ секс|эрекци~|(?:переспал|спит|спал)\\p{L}* с (?:кем-то|другим|другой)|совращ~|инцест~|детск~ травм~|выкидыш~|аборт~|голы[ей]|обнаж[её]нн~',
  explains: '(?:а |и )?(?:почему|зачем|отчего|что|чего|чем|как(?! часто)|когда|где|куда|кто|кого|какой|какая|какие|какую|сколько)',
  partner: '(?:твой|твоя|ваш|ваша|мой|моя)? ?(?:партн[ёе]р~|муж|жена|супруг~)|он|она',
};

const ukrainianHer = '(?:тебе|вас|мене|її|його|нас|дітей|тобі|вам|мені)';

export const ukrainian: Lexicon = {
  tells: [
    `насильств~|насилля|(?<!не)насильницьк~|побиття|(?:б['’ʼ]є|бив|била|вдарив|вдарила|штовхає|копає|душить|погрожує|переслідує|стежить за|замикає|примушує|змушує|ізолює|залякує|шантажує) ${ukrainianHer}(?! (?:чекати|думати|почуватися|мовчати))|${ukrainianHer} (?:\\p{L}+ )?(?:б['’ʼ]є|вдарив|штовхає|душить|переслідує|залякує)`,
    '(?:побої|удари|погрози|штовхання|образи),? (?:або|чи|та|і|й) (?:побої|удари|погрози|штовхання|приниження)|погрози (?:вбити|забрати|самогубств~)|погрожує (?:вбити|забрати|самогубств~)|(?:кидає|ламає|трощить) (?:речі|предмети)',
    '(?:боїшся|боїтеся|боюся|боїться|страшно) (?:\\p{L}+ )?(?:його|її|партнера|чоловіка|дружини|йти додому|повертатися додому|сказати ні|за (?:своє|ваше) життя)(?! (?:втратити|образити|засмутити))|страх перед (?:ним|нею|партнером|чоловіком|дружиною)|не (?:почуваєшся|почуваєтеся|відчуваєте себе) (?:в |у )?безпе~|у небезпеці|в небезпеці',
    'контролює (?:всі |ваші |твої |кожен |твій |ваш )?(?:гроші|витрати|телефон~|листування|повідомлення|друзів|зустрічі|крок|рахун~)|контроль (?:над )?(?:грош~|телефон~)|(?:перевіряє|читає) (?:твій|ваш|твої|ваші) ?(?:телефон|повідомлення|листування)|забирає (?:гроші|телефон)|забороняє (?:тобі|вам|бачитися|спілкуватися|працювати)|вирішує,? з ким',
    'сталк~|зґвалт~|примус~ до (?:сексу|близькості)|секс (?:з примусу|без згоди)|зброя|зброї|зброю|пістолет~|самогубств~|суїцид~|самоушкодж~|заподіяти шкоду (?:собі|дітям)',
  ].join('|'),
  names: 'погрози|побої|удари|штовхання|залякування|шантаж|переслідування|зброя|примус|стеження',
  warns: 'тривожн~ (?:сигнал~|ознак~|дзвіноч~)|червон~ прапор~|небезпечн~ (?:ознак~|сигнал~)|більше,? ніж (?:сварка|криза)',
  leaves: '(?:залишитися|лишитися|залишатися) чи (?:піти|йти)|якщо (?:ви |ти )?(?:залишитеся|лишаєтеся|вирішите|підете)',
  leaving:
    '(?:залишитися|лишитися|залишатися) (?:чи|або) (?:піти|йти|розлучитися)|якщо (?:ви |ти )?(?:вирішите|вирішиш|оберете) (?:залишитися|піти|розлучитися)|піти від (?:партнера|чоловіка|дружини|нього|неї)|(?:припинити|завершити|розірвати) (?:ці )?стосунки|подати на розлучення',
  intimate:
    'оргазм~|мастурб~|порно~|інтимн~ житт~|сексуальн~ житт~|(?:займатися|менше|більше) сексу?|статев~ акт~|ерекці~|спав з|інцест~|розбещ~|дитяч~ травм~|викид(?:ень|ня)|аборт~|оголен~',
  explains: '(?:а |і |й )?(?:чому|навіщо|що|чого|чим|як(?! часто)|коли|де|куди|хто|кого|який|яка|які|скільки)',
  partner: '(?:партнер~|чоловік|дружина|подружжя)|він|вона',
};

export const czech: Lexicon = {
  tells: [
    '(?<!ne)násilí|(?<!ne)násiln~|týrá~|týrán~|(?:bije|bil|bila|udeřil~|uhodil~|strká|kope|škrtí|vyhrožuje|pronásleduje|sleduje|zamyká|nutí|izoluje|zastrašuje) (?:tě|ti|vás|vám|mě|mi|ji|jí|ho|děti)(?! (?:čekat|přemýšlet|mlčet))|(?:tě|vás|mě) (?:\\p{L}+ )?(?:bije|udeřil~|uhodil~|strká|škrtí|sleduje|ohrožuje|zastrašuje)|(?:rány|facky|výhrůžky|strkání) (?:nebo|a) ~|vyhrožuje(?:,)? (?:že|zabitím|sebevraždou)|hází (?:věcmi|předměty)|blokuje dveře',
    '(?:bojíš|bojíte|bojím|bojí|bát) se (?:\\p{L}+ )?(?:ho|jí|jeho|její|partner~|manžel~|reakce|vzteku|jít domů|říct ne|o (?:svůj|život))(?! (?:ztratit|zranit|vzbudit|zklamat))|strach z (?:partner~|manžel~|něj|ní|jeho|její)|ne(?:cítíš se|cítíte se|jsi|jste) (?:v bezpečí|bezpečně)|v ohrožení|v nebezpečí',
    'kontroluje (?:ti |vám |tvoje |vaše |tvůj |váš |všechny |každ~ )?(?:peníze|telefon~|mobil|výdaje|zprávy|přátele|kamarád~|účt~)|kontrol~ nad (?:penězi|telefonem)|(?:čte|prohlíží) (?:ti|vám|tvoje|vaše) ?(?:zprávy|telefon|mobil)|bere ti (?:peníze|telefon)|zakazuje (?:ti|vám)|rozhoduje,? s kým|odřezává (?:tě|vás) od',
    'stalking~|znásiln~|vynucen~ sex~|nutí (?:tě|vás) k sexu|sexuální (?:násilí|nátlak)|zbraň|zbraně|s nožem|pistol~|sebevražd~|sebepoškoz~|ublíž~ (?:si|sobě|dětem)',
  ].join('|'),
  names: 'výhrůžky|rány|facky|bití|strkání|zastrašování|vydírání|pronásledování|stalking|zbraně|nátlak',
  warns: 'varovn~ (?:signál~|znamení|příznak~)|červen~ vlaj~|více než (?:hádka|krize)|víc než (?:hádka|krize)',
  leaves: '(?:zůstat|zůstáv~) (?:nebo|či) (?:odejít|jít)|(?:pokud|jestli|když) (?:zůstan~|odejd~|se rozhodn~)',
  leaving:
    '(?:zůstat|zůstanu) (?:nebo|či) (?:odejít|odejdu|se rozejít)|odejít (?:nebo|či) zůstat|(?:rozhodn~ se) (?:zůstat|odejít|rozejít)|(?:odejít|odchod) od (?:partner~|manžel~|něj|ní)|ukončit (?:tento |svůj )?(?:vztah|manželství)|podat (?:žádost o )?rozvod',
  intimate:
    'orgasm~|masturb~|porno~|sexuální život|(?:mít|méně|více|bez) sexu?|pohlavní styk|orální sex|erekc~|vyspal~ se s|zneužív~|zneužit~|incest~|trauma~ z dětství|potrat~|nah(?:ý|á|é|ou)',
  explains: '(?:a |ale )?(?:proč|co|čeho|čím|jak(?! často)|kdy|kde|kam|kdo|koho|který|která|které|kolik)',
  partner: '(?:tvůj|tvoje|váš|vaše|můj|moje)? ?(?:partner|partnerka|manžel|manželka|přítel|přítelkyně)|on|ona',
};

export const slovak: Lexicon = {
  ...czech,
  tells: `${czech.tells}|(?<!ne)násilie|násiln~|(?:bije|udrel~|sotí|kope|škrtí|vyhráža sa|prenasleduje|sleduje|núti|izoluje|zastrašuje) (?:ťa|ti|vás|vám|ma|ju|ho|deti)|(?:bojíš|bojíte|bojím) sa (?:\\p{L}+ )?(?:ho|jej|partner~|manžel~|reakcie|ísť domov|povedať nie)|kontroluje (?:ti |vám |tvoje |vaše )?(?:peniaze|telefón|mobil|správy|priateľov)|znásiln~|zbraň|samovražd~|sebapoškodz~`,
  names: 'vyhrážky|údery|facky|bitie|sotenie|zastrašovanie|vydieranie|prenasledovanie|zbrane|nátlak',
  warns: 'varovn~ (?:signál~|znamen~|príznak~)|červen~ vlaj~|viac ako (?:hádka|kríza)',
  leaves: '(?:zostať|ostať) alebo (?:odísť|ísť)|ak (?:zostan~|ostan~|odíd~|sa rozhodn~)',
  leaving:
    '(?:zostať|ostať) alebo (?:odísť|sa rozísť)|odísť od (?:partner~|manžel~|neho|nej)|ukončiť (?:tento )?(?:vzťah|manželstvo)|podať (?:žiadosť o )?rozvod',
  explains: '(?:a |ale )?(?:prečo|čo|čoho|ako(?! často)|kedy|kde|kam|kto|koho|ktorý|ktorá|koľko)',
};

export const croatian: Lexicon = {
  tells: [
    '(?<!ne)nasilj~|(?<!ne)nasiln~|zlostavlja~|(?:tuče|udara|udario|udarila|gura|davi|šamara|prijeti|prati|uhodi|zaključava|prisiljava|izolira|zastrašuje) (?:te|ti|vas|vam|me|mi|ju|ga|djecu|decu)|(?:te|vas|me) (?:\\p{L}+ )?(?:tuče|udara|udario|gura|davi|zastrašuje)|(?:udarci|prijetnje|pretnje|guranje|šamari) (?:ili|i) ~|prijeti(?:,)? da|preti(?:,)? da|baca (?:stvari|predmete)',
    '(?:bojiš|bojite|bojim|boji) se (?:\\p{L}+ )?(?:njega|nje|partner~|muža|žene|reakcije|reći ne|vratiti kući|za (?:svoj )?život)|strah od (?:partner~|muža|žene|njega|nje)|nisi? sigur~ (?:kod kuće|s njim|s njom)|u opasnosti',
    'kontrolira (?:tvoj~ |vaš~ |sav |svaki )?(?:novac|telefon~|mobitel|poruke|troškove|prijatelje|račun~)|kontroliše (?:tvoj~ |vaš~ |sav )?(?:novac|telefon|poruke)|(?:čita|pregledava) (?:tvoj~|vaš~) (?:poruke|mobitel|telefon)|zabranjuje (?:ti|vam)|odlučuje s kim',
    'silova~|prisil~ na (?:seks|odnos)|seksualno nasilje|uhođenj~|oružj~|pištolj~|samoubojst~|samoubist~|samoozljeđ~|povrijediti (?:sebe|djecu)',
  ].join('|'),
  names: 'prijetnje|pretnje|udarci|guranje|šamari|zastrašivanje|ucjena|uhođenje|oružje|prisila',
  warns: 'znakov~ upozorenja|alarmantn~ znakov~|crven~ zastav~|više od (?:svađe|krize)',
  leaves: 'ostati ili otići|ako (?:ostaneš|ostanete|odeš|odlučiš|odlučite)',
  leaving:
    'ostati ili (?:otići|se rastati)|otići ili ostati|(?:ostaviti|napustiti) (?:partner~|muža|ženu|njega|nju)|prekinuti (?:ovu )?vezu|zatražiti razvod',
  intimate:
    'orgazam~|orgazm~|masturb~|porno~|seksualni život|spolni odnos|erekcij~|zlostavljan~|incest~|traum~ iz djetinjstva|pobačaj~|gol[ai]?',
  explains: '(?:a |i )?(?:zašto|što|šta|čega|kako|kada|kad|gdje|gde|tko|ko|koga|koji|koja|koliko)',
  partner: '(?:tvoj|tvoja|vaš|vaša|moj|moja)? ?(?:partner|partnerica|muž|žena|suprug~)|on|ona',
};

export const bulgarian: Lexicon = {
  tells: [
    '(?<!не)насилие~|(?<!не)насилствен~|малтретир~|(?:те|ви|ме) (?:\\p{L}+ )?(?:бие|удря|удари|блъска|рита|души|заплашва|преследва|следи|заключва|принуждава|изолира)|(?:бие|удря|блъска|души|заплашва|преследва) (?:теб|вас|мен|децата)|(?:удари|заплахи|шамари|блъскане) (?:или|и) ~|заплашва,? че|хвърля (?:вещи|предмети)',
    '(?:страх (?:те|ви|ме) е|страхуваш се|страхувате се|боиш се|боите се) (?:от (?:него|нея|партньор~|мъжа|жена|съпруг~|реакци~)|да (?:кажеш|кажете|се прибер~))|страх от (?:партньор~|мъжа|съпруг~|него|нея)|не (?:си|сте|се чувстваш|се чувствате) в безопасност|в опасност',
    'контролира (?:\\p{L}+ )?(?:парите|телефон~|съобщения~|разходите|приятел~)|(?:чете|проверява) (?:\\p{L}+ )?(?:съобщения~|телефон~)|забранява (?:ти|ви)|решава с кого|изнасил~|принуж~ към секс|оръжи~|пистолет|самоубийств~|самонараняв~|нарани (?:себе си|децата)',
  ].join('|'),
  names: 'заплахи|удари|шамари|блъскане|сплашване|изнудване|преследване|оръжие|принуда',
  warns: 'предупредителн~ (?:знац~|сигнал~)|тревожн~ (?:знац~|сигнал~)|червен~ флаг~|повече от (?:кавга|криза)',
  leaves: 'да остан~ или да си|ако (?:останеш|останете|си тръгн~|решиш|решите)',
  leaving:
    'да остан~ или да (?:си тръгн~|напусн~|се раздел~)|да напусн~ (?:партньор~|мъжа|жена|него|нея|връзката)|прекрат~ (?:тази )?връзката|развод',
  intimate: 'оргазъм~|оргазм~|мастурб~|порно~|сексуал~ живот|полов акт|ерекци~|изневяра с|инцест~|детска травма|аборт~|гол[аи]?',
  explains: '(?:а |и )?(?:защо|какво|що|как|кога|къде|кой|кого|коя|кои|колко)',
  partner: '(?:партньор~|мъж~|жена|съпруг~)|той|тя',
};
