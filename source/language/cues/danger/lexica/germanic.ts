import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = {
  tells: [
    '(?<!zonder )geweld|gewelddadig~|mishandel~|(?:slaat|sloeg|schopt|schopte|duwt|duwde|bijt|wurgt|knijpt|bedreigt|volgt) (?:hij |zij |ze |je partner |je man |je vrouw )?(?:je|jou|me|mij|haar|hem|ons|de kinderen|elkaar)(?! (?:over|voor|op de hoogte))|(?:je|jou|me|mij) (?:\\p{L}+ )?(?:slaat|schopt|duwt|geslagen|geschopt|bedreigt|bedreigd|achtervolgt|opsluit|uitscheldt en)|geslagen (?:word~|wordt)|(?:slaan|schoppen|duwen|dreigementen|klappen),? (?:of|en) (?:slaan|schoppen|duwen|dreigementen|dreigen|klappen)',
    'dreigt (?:je|jou|met|ermee|om|zichzelf|de kinderen)|bedreigt (?:je|jou|de)|gooit met (?:spullen|dingen|voorwerpen)|blokkeert de (?:deur|uitgang)|sluit je (?:op|buiten)',
    'bang (?:voor (?:hem|haar|je (?:partner|man|vrouw|vriend~)|(?:zijn|haar|hun) (?:reactie~|woede|boosheid|driftbui~)|de (?:reactie~|woede) van)|om (?:nee te zeggen|naar huis te|thuis te komen)|voor je leven)|angst voor (?:je|jouw) (?:partner|man|vrouw|leven|veiligheid)|niet (?:meer )?veilig (?:thuis|bij (?:hem|haar|je))|thuis niet (?:meer )?veilig|in gevaar',
    'controleert (?:je|jouw|al je|het|de|wat|wie)(?: hele)? ?(?:geld|telefoon|mobiel|berichten|uitgaven|vrienden~|rekening|kleding|draagt|ziet)|(?:leest|doorzoekt|bekijkt) (?:stiekem )?je (?:berichten|telefoon|mail)|neemt je (?:geld|telefoon) af|pakt je (?:geld|telefoon) af|(?:controle|zeggenschap) over (?:je|het|jouw) (?:geld|telefoon|vrienden)|verbiedt (?:je|jou)|bepaalt (?:wie|met wie) je|isoleert je|houdt je weg van|(?:bij|van) (?:je )?(?:vrienden|familie)(?: en (?:vrienden|familie))? weg ?(?:houdt|houden)',
    'stalk~|(?:je|jou) (?:overal )?(?:volgt|bespioneert|in de gaten houdt)|verkracht~|(?:gedwongen|tegen je wil) (?:tot )?seks|dwingt (?:je|jou) tot (?:seks|sex)|seks(?:ueel)? (?:dwang|afdwingt|af te dwingen)|aanrand~|wapen~|met een mes|zelfmoord~|suïcid~|zelfbeschadig~|(?:zichzelf|zich) iets aan ?(?:te )?doen|de kinderen (?:pijn doet|iets aandoet)',
  ].join('|'),
  names: 'dreigementen|slaan|schoppen|duwen|klappen|intimidatie|chantage|stalking|wapens|dwang|geweld',
  warns: 'waarschuwingssignal~|alarmsignal~|rode vlag~|alarmbel~|meer dan (?:een )?(?:ruzie|dip|crisis)|huiselijk geweld',
  leaves: '(?:blijven|blijf je) of (?:gaan|weggaan|scheiden|vertrekken)|als je (?:blijft|weggaat|besluit|vertrekt)',
  leaving:
    '(?:blijven|blijf|blijft) of (?:te )?(?:gaan|ga|gaat|weggaan|scheiden|vertrekken|uit elkaar)|(?:besluit|kiest|kies)(?: je)? (?:om )?te (?:blijven|vertrekken|scheiden|gaan)|(?:je|jouw) (?:partner|man|vrouw) (?:te )?verlaten|(?:de|deze|je) (?:relatie|huwelijk) (?:te )?(?:beëindigen|verbreken)|scheiding aan ?(?:te )?vragen',
  intimate:
    'orgasm~|masturb~|porno~|seksleven|(?:minder|meer|geen|hebben|zonder) (?:seks|sex)|geslachtsgemeenschap|orale seks|erectie~|vreemdgegaan met|naar bed (?:met|geweest|gegaan) (?:met )?(?:iemand|een ander)|misbruikt|(?:seksueel|kinder)misbruik|seksueel misbruik|incest|jeugdtrauma~|miskraam|abortus|naakt~',
  explains: '(?:en |maar )?(?:waarom|wat|hoe(?! vaak)|wanneer|waar~|welke?|wie|wiens|waarvoor)',
  partner: '(?:je|jouw|mijn|uw|de) (?:partner|man|vrouw|vriend|vriendin)|hij|zij',
};

export const afrikaans: Lexicon = {
  ...dutch,
  tells:
    'geweld|gewelddadig~|mishandel~|(?:slaan|skop|stamp|wurg|dreig|bedreig|agtervolg) (?:jou|my|haar|hom|die kinders)|bang (?:vir (?:hom|haar|jou (?:man|vrou|maat))|om (?:nee te sê|huis toe))|nie veilig (?:by die huis|by hom|by haar)|beheer (?:jou|al die) (?:geld|foon|vriende)|verkrag~|dwing jou|wapen~|selfmoord~|selfskad~',
  warns: 'waarskuwingstekens|rooi vlae|meer as ’n',
  leaves: 'bly of (?:gaan|loop)|as jy (?:bly|gaan|loop)',
  leaving: 'bly of (?:te )?(?:gaan|loop|skei)',
  intimate: 'orgasm~|masturb~|porno~|seks|molesteer~|verkrag~|miskraam|aborsie',
  explains: 'hoekom|waarom|wat|hoe|wanneer|waar|wie|watter',
  partner: '(?:jou|my|die) (?:maat|man|vrou)|hy|sy',
};

export const swedish: Lexicon = {
  tells: [
    '(?<!icke-)våld(?:et|sam~)?|misshand~|(?:slår|slog|sparkar|sparkade|knuffar|knuffade|stryper|strypte|hotar|förföljer|spionerar på|låser in) (?:han |hon |din \\p{L}+ )?(?:dig|mig|henne|honom|oss|barnen)(?! om)|(?:slag|hot|knuffar|sparkar|örfilar) (?:eller|och) (?:slag|hot|knuffar|sparkar|örfilar|förödmjuk~)|hot om (?:våld|självmord|att)|hota(?:r|de) (?:med|att (?:skada|döda|slå|ta))|kastar (?:saker|föremål)|blockerar dörren',
    'rädd för (?:honom|henne|din (?:partner|man|fru|sambo|pojkvän|flickvän)|(?:hans|hennes|partnerns) (?:reaktion~|ilska|vrede|humör)|att (?:säga nej|gå hem|komma hem)|ditt liv)|inte (?:längre )?(?:trygg|säker) (?:hemma|med (?:honom|henne))|i fara',
    'kontrollerar (?:dina?|ditt|alla|vem|vilka|vad du)(?: \\p{L}+)? ?(?:pengar|telefon|mobil|meddelanden|utgifter|vänner|konto~|träffar|ekonomi)?|kontroll över (?:din|dina|ditt|alla) ?(?:pengar|telefon|mobil|vänner|ekonomi)|(?:läser|går igenom|kollar) (?:din telefon|dina meddelanden|din mobil)|tar (?:dina pengar|din telefon)|förbjuder dig|bestämmer vem du|isolerar dig|håller dig borta från',
    'stalk~|övervakar dig|våldt~|tvingar dig (?:till|att ha) ?(?:sex)?|påtvingat sex|sexuellt (?:tvång|övergrepp)|vapen|med kniv|självmord~|självskad~|skada (?:sig själv|barnen)|ta sitt liv',
  ].join('|'),
  names: 'hot|slag|knuffar|örfilar|sparkar|trakasserier|utpressning|stalkning|vapen|tvång|våld',
  warns: 'varningssign~|varningstecken|röda flagg~|mer än (?:ett? )?(?:gräl|svacka|kris|bråk)',
  leaves: 'stanna eller (?:gå|lämna)|om du (?:stannar|går|väljer|lämnar)',
  leaving:
    'stanna (?:kvar )?eller (?:att )?(?:gå|lämna|separera)|(?:väljer|bestämmer dig för) att (?:stanna|gå|lämna|separera)|lämna (?:honom|henne|din (?:partner|man|fru)|relationen|förhållandet)|avsluta (?:relationen|förhållandet)|skiljas eller|ansöka om skilsmässa',
  intimate:
    'orgasm~|onan~|porr~|sexliv~|(?:ha|har|mindre|mer|inget) sex|samlag~|oralsex|erektion~|legat med|otrohetsaffär~|sexuellt utnyttj~|incest|barndomstrauma~|missfall~|abort~|naken|nakna',
  explains: '(?:och |men )?(?:varför|vad|hur(?! ofta)|när|var~|vilk~|vem)',
  partner: '(?:din|ditt|min|den) (?:partner|man|fru|sambo|make|maka|pojkvän|flickvän)|han|hon',
};

export const danish: Lexicon = {
  tells: [
    '(?<!ikke-)vold(?:en|elig~)?|mishand~|(?:slår|slog|sparker|sparkede|skubber|skubbede|kvæler|truer|forfølger|spionerer på|låser) (?:han |hun |din \\p{L}+ )?(?:dig|mig|hende|ham|os|børnene)(?! om| følge)|(?:slag|trusler|skub|spark|lussinger) (?:eller|og) (?:slag|trusler|skub|spark|lussinger|ydmyg~)|trusler om|true(?:r|de) med (?:at|selvmord|vold)|kaster med (?:ting|genstande)|spærrer døren',
    'bange? for (?:ham|hende|din (?:partner|mand|kone|kæreste)|(?:hans|hendes) (?:reaktion~|vrede|humør)|at (?:sige nej|gå hjem|komme hjem)|dit liv)|ikke (?:længere )?(?:tryg|sikker) (?:hjemme|hos|med)|i fare',
    'kontrollerer (?:dine?|dit|alle|hvem)(?: \\p{L}+)? ?(?:penge|telefon|mobil|beskeder|udgifter|venner|konto~|økonomi)?|kontrol over (?:dine?|dit|alle) ?(?:penge|telefon|venner|økonomi)|(?:læser|tjekker|gennemgår) (?:din telefon|dine beskeder|din mobil)|tager (?:dine penge|din telefon)|forbyder dig|bestemmer hvem du|isolerer dig|holder dig væk fra',
    'stalk~|overvåger dig|voldt~|tvinger dig til (?:sex)?|tvunget sex|seksuel~ (?:tvang|overgreb)|våben|med (?:en )?kniv|selvmord~|selvskad~|skade (?:sig selv|børnene)|tage sit (?:eget )?liv',
  ].join('|'),
  names: 'trusler|slag|skub|lussinger|spark|chikane|afpresning|stalking|våben|tvang|vold',
  warns: 'advarselstegn~|faresign~|røde flag~|mere end (?:et? )?(?:skænderi|krise|dårlig)',
  leaves: 'blive eller (?:gå|forlade)|hvis du (?:bliver|går|vælger|forlader)',
  leaving:
    'blive(?: sammen)? eller (?:at )?(?:gå|forlade|skilles)|(?:vælger|beslutter) (?:dig for )?at (?:blive|gå|forlade)|forlade (?:ham|hende|din (?:partner|mand|kone|kæreste)|forholdet)|afslutte forholdet|søge skilsmisse',
  intimate:
    'orgasm~|onan~|porno~|sexliv~|sexlivet|(?:have|har|mindre|mere|ingen) sex|samleje~|oralsex|erektion~|været i seng med|seksuelt misbrug~|misbrugt|incest|barndomstraume~|abort~|nøgen|nøgne',
  explains: '(?:og |men )?(?:hvorfor|hvad|hvordan|hvornår|hvor(?! ofte)|hvilk~|hvem)',
  partner: '(?:din|dit|min|den) (?:partner|mand|kone|kæreste|ægtefælle)|han|hun',
};

export const norwegian: Lexicon = {
  tells: [
    '(?<!ikke-)vold(?:en|elig~)?|mishand~|(?:slår|slo|sparker|sparket|dytter|dyttet|kveler|truer|forfølger|spionerer på|låser) (?:han |hun |partneren \\p{L}+ )?(?:deg|meg|henne|ham|oss|barna)(?! om| følge)|(?:slag|trusler|dytting|spark|ørefiker) (?:eller|og) (?:slag|trusler|dytting|spark|ørefiker|ydmyk~)|trusler om|true(?:r|t) med (?:å|selvmord|vold)|kaster (?:ting|gjenstander)|sperrer døren',
    'redd for (?:ham|henne|(?:partneren|mannen|kona|kjæresten|samboeren)(?: din)?|(?:hans|hennes) (?:reaksjon~|sinne|humør)|reaksjonen|å (?:si nei|gå hjem|komme hjem)|livet ditt)|ikke (?:lenger )?(?:trygg|sikker) (?:hjemme|hos|med)|i fare',
    'kontrollerer (?:pengene|telefonen|mobilen|meldingene|vennene|økonomien|alle|hvem)(?: \\p{L}+)?|kontroll over (?:pengene|telefonen|vennene|økonomien)|(?:leser|sjekker|går gjennom) (?:telefonen|meldingene|mobilen)(?: din| dine)?|tar (?:pengene|telefonen)(?: dine?| din)?|forbyr deg|bestemmer hvem du|isolerer deg|holder deg unna',
    'stalk~|overvåker deg|voldt~|tvinger deg til (?:sex)?|tvungen sex|seksuel~ (?:tvang|overgrep)|våpen|med kniv|selvmord~|selvskad~|skade (?:seg selv|barna)|ta sitt (?:eget )?liv',
  ].join('|'),
  names: 'trusler|slag|dytting|ørefiker|spark|trakassering|utpressing|stalking|våpen|tvang|vold',
  warns: 'varselsign~|faresign~|varsellamp~|røde flagg~|mer enn (?:en? )?(?:krangel|krise|dårlig)',
  leaves: '(?:bli|bli værende) eller (?:gå|dra|forlate)|hvis du (?:blir|går|velger|drar)',
  leaving:
    'bli(?: værende| sammen)? eller (?:å )?(?:gå|dra|forlate|skilles)|(?:velger|bestemmer deg for) å (?:bli|gå|dra|forlate)(?! (?:kjent|flink))|forlate (?:ham|henne|partneren|forholdet|ekteskapet)|avslutte forholdet|søke (?:om )?skilsmisse',
  intimate:
    'orgasm~|onan~|porno~|sexliv~|(?:ha|har|mindre|mer|ingen) sex|samleie~|oralsex|ereksjon~|ligget med|seksuelt misbruk~|misbrukt|incest|barndomstraume~|abort~|spontanabort|naken|nakne',
  explains: '(?:og |men )?(?:hvorfor|hva|hvordan|når|hvor(?! ofte)|hvilk~|hvem)',
  partner: '(?:partneren|mannen|kona|kjæresten|samboeren|ektefellen)|han|hun',
};
