import type { Lexicon } from './lexicon.ts';

export const finnish: Lexicon = {
  tells: [
    '(?<!väkivallattom~ )väkival(?:ta|lan|taa|taisia|tainen|taista|lalla|tais~)|pahoinpitel~|(?:lyö|löi|potkii|tönii|kuristaa|läimäyttää|uhkaa|uhkailee|vainoaa|seuraa kaikkialle|lukitsee|pakottaa|eristää|pelottelee|kiristää) (?:sinua|sinut|minua|minut|häntä|hänet|lapsia|teitä)(?! (?:odottamaan|miettimään))|(?:lyömi~|uhkailu~|töniminen|lyönnit|uhkaukset) (?:tai|ja) ~|uhkaa (?:tappaa|satuttaa|itsemurhalla|viedä lapset)|heittelee (?:tavaroita|esineitä)',
    '(?:pelkäät|pelkään|pelkää) (?:\\p{L}+ )?(?:häntä|kumppaniasi|puolisoasi|miestäsi|vaimoasi|hänen (?:reaktio~|vihaa~|raivo~)|sanoa ei|mennä kotiin|tulla kotiin|henkesi)|et (?:ole|tunne oloasi) turvas~|ei ole turvallista|vaarassa',
    '(?:kontrolloi|valvoo|hallitsee) (?:\\p{L}+ )?(?:rahoja~|rahaa~|puhelinta~|viestejä~|menoja~|ystäv~)|(?:lukee|tarkistaa|tutkii) (?:viestejäsi|viestisi|puhelintasi|puhelimesi)|ottaa (?:rahasi|puhelimesi)|kieltää sinua|päättää,? ketä|raiska~|pakot~ seksi~|seksuaali~ (?:väkivalta|pakot~)|ase(?:ita|en|ella)|itsemurh~|itsetuho~|viillel~|satuttaa (?:itseään|lapsia)',
  ].join('|'),
  names: 'uhkailu|uhkaukset|lyöminen|lyönnit|töniminen|pelottelu|kiristys|vainoaminen|aseet|pakottaminen|väkivalta',
  warns: 'varoitusmerk~|hälytysmerk~|vaaran merk~|punais~ lip~|enemmän kuin (?:riita|kriisi)',
  leaves: 'jäädä(?:kö)? (?:vai|tai) lähteä|jos (?:jäät|lähdet|päätät)',
  leaving:
    'jäädä(?:kö)? (?:vai|tai) (?:lähteä|erota)|lähteä(?:kö)? (?:vai|tai) jäädä|jos päätät (?:jäädä|lähteä|erota)|jättää (?:kumppani~|puoliso~|miehe~|vaimo~|hänet)|lopettaa (?:parisuhde|suhde|avioliitto)|hakea avioeroa',
  intimate:
    'orgasm~|masturb~|porno~|seksielämä~|seksiä|yhdynt~|suuseks~|erektio~|hyväksikäyt~|insesti~|lapsuuden trauma~|keskenmeno~|abort~|alasti|alaston~',
  explains: '(?:ja |mutta )?(?:miksi|mitä|mikä|miten|milloin|missä|kuka|ketä|kenen|millainen|mistä|mihin)',
  partner: 'kumppani~|puoliso~|miehesi|vaimosi|hän',
};

export const hungarian: Lexicon = {
  tells: [
    '(?<!nem )erőszak~|bántalmaz~|(?:megüt|megütött|megver|üt|ver|lökdös|rugdos|fojtogat|pofoz|fenyeget|zaklat|követ|bezár|kényszerít|elszigetel|megfélemlít)(?:,? (?:vagy|és) \\p{L}+)? (?:téged|titeket|engem|a gyerek~)|(?:téged|engem|a gyerekeket) (?:\\p{L}+ )?(?:megüt~|ver|üt|bánt|fenyeget|megfélemlít)|(?:ütés~|fenyegetés~|lökdösés|pofon~|verés) (?:vagy|és) ~|azzal fenyeget|megfenyeget~|tárgyakat (?:dobál|tör)|elállja az ajtót',
    '(?:félsz|félek|fél|féltek) (?:\\p{L}+ )?(?:tőle|a (?:párodtól|férjedtől|feleségedtől|társadtól|reakció~)|a haragjától|hazamenni|nemet mondani)|nem (?:vagy|érzed magad) biztonságban|veszélyben',
    '(?:ellenőrzi|kontrollálja|felügyeli) (?:a )?(?:pénz~|telefon~|üzenet~|kiadás~|barát~)|(?:elolvassa|átnézi) az? (?:üzenet~|telefon~)|elveszi az? (?:pénz~|telefon~)|megtiltja|eldönti,? kivel|elvág~ a barát~|megerőszak~|kényszerít~ szex~|szexre kényszerít|szexuális (?:erőszak|kényszer)|fegyver~|késsel|öngyilkos~|önsért~|(?:kárt|bajt) tesz (?:magában|a gyerek~)',
  ].join('|'),
  names: 'fenyegetés~|ütés~|verés|lökdösés|pofon~|megfélemlítés|zsarolás|zaklatás|fegyver~|kényszerítés|erőszak',
  warns: 'figyelmeztető jel~|vészjel~|intő jel~|piros zászló~|vörös zászló~|több,? mint (?:veszekedés|válság)',
  leaves: 'maradni vagy (?:menni|elmenni)|ha (?:maradsz|elmész|úgy döntesz)',
  leaving:
    'marad(?:ni|jak|sz) vagy (?:menni|elmenni|menjek|elhagyni)|menni vagy maradni|ha úgy döntesz,? hogy (?:maradsz|elmész)|elhagyni (?:a )?(?:párod~|férjed~|feleséged~|őt)|(?:befejezni|lezárni) (?:a|ezt a) (?:kapcsolat~|házasság~)|beadni a válópert',
  intimate:
    'orgazmus~|maszturb~|pornó~|szexuális élet~|szexelni|közösülés~|erekció~|lefeküdt (?:mással|valakivel)|megrontott~|vérfertőz~|gyermekkori trauma~|vetélés~|abortusz~|meztelen~',
  explains: '(?:és |de )?(?:miért|mit|mi|mire|miben|mivel|mitől|hogyan|mikor|hol|hova|ki|kit|kinek|milyen|melyik|mennyi)',
  partner: 'párod~|férjed~|feleséged~|társad~|ő',
};

export const greek: Lexicon = {
  tells: [
    '(?<!μη )βία[ςσ]?|(?<!μη )βίαι[οαη]ς?|κακοποί~|κακοποι~|(?:σε|με|σας|την|τον) (?:\\p{L}+ )?(?:χτυπά~|χτύπη~|χτυπούσε|δέρνει|έδειρε|σπρώχνει(?! να)|κλωτσά~|πνίγει|χαστουκίζει|απειλεί|απείλησε|παρακολουθεί|κατασκοπεύει|κλειδώνει|αναγκάζει να (?:κάνεις|έχεις)|εξαναγκάζει|απομονώνει|εκφοβίζει|εκβιάζει)|(?:χτυπήματα|απειλές|σπρωξίματα|χαστούκια|προσβολές) (?:ή|και) ~|απειλεί (?:ότι|πως|να)|πετάει (?:πράγματα|αντικείμενα)|μπλοκάρει την πόρτα',
    '(?:φοβάσαι|φοβάστε|φοβάμαι|φοβάται) (?:αυτόν|αυτήν|τον|την|τη|το|να (?:πεις όχι|γυρίσεις σπίτι|πας σπίτι)) ?(?:σύντροφ~|άντρα|άνδρα|γυναίκα|σύζυγ~|αντίδρασ~|θυμό)?|φόβο[ςσ]? για (?:τον|την|τη) (?:σύντροφ~|άντρα|σύζυγ~|ζωή)|δεν (?:νιώθεις|είσαι|αισθάνεσαι) (?:πια )?ασφαλ~|σε κίνδυνο',
    'ελέγχει (?:τα|το|την|τις|τους|όλα|κάθε) ?(?:\\p{L}+ )?(?:χρήματα|λεφτά|κινητό|τηλέφωνο|μηνύματα|έξοδα|φίλους|φίλες)|(?:διαβάζει|ψάχνει) (?:τα μηνύματα|το κινητό|το τηλέφωνο)|σου (?:απαγορεύει|παίρνει τα (?:χρήματα|λεφτά)|παίρνει το (?:κινητό|τηλέφωνο))|αποφασίζει ποιον|βιασμ~|βίασε|βιάζει|εξαναγκ~ (?:σε|σεξ)|σεξουαλική (?:βία|επίθεση)|όπλ[οα]~?|μαχαίρι|αυτοκτον~|αυτοτραυματ~|κάνει κακό (?:στα παιδιά|στον εαυτό)',
  ].join('|'),
  names: 'απειλές|χτυπήματα|σπρωξίματα|χαστούκια|εκφοβισμός|εκβιασμός|παρενόχληση|όπλα|εξαναγκασμός|βία',
  warns: 'προειδοποιητικά σημάδια|σημάδια κινδύνου|καμπανάκι~|κόκκιν~ σημαί~|περισσότερο από (?:καβγά|κρίση)',
  leaves: 'να μείνω ή να φύγω|να μείνεις ή να φύγεις|αν (?:μείνεις|φύγεις|αποφασίσεις)',
  leaving:
    'να (?:μείνω|μείνεις|μείνετε) ή να (?:φύγω|φύγεις|φύγετε|χωρίσ~)|αν (?:αποφασίσεις|διαλέξεις) να (?:μείνεις|φύγεις)|να αφήσεις (?:τον|την|τη) (?:σύντροφ~|άντρα|γυναίκα|σύζυγ~)|να τελειώσεις τη σχέση|διαζύγιο',
  intimate: 'οργασμ~|αυνανισμ~|πορν~|σεξουαλική ζωή|σεξ|στύση~|αιμομιξία|παιδικό τραύμα|αποβολή|άμβλωση|έκτρωση|γυμν(?:ός|ή|οί)',
  explains: '(?:και |μα )?(?:γιατί|τι|πώς|πότε|πού|ποιος|ποια|ποιο|ποιον|πόσ~)',
  partner: 'σύντροφ~|σύζυγ~|άντρας|άνδρας|γυναίκα σου|αυτός|αυτή',
};

export const turkish: Lexicon = {
  tells: [
    '(?<!siz )(?:fiziksel |cinsel |psikolojik |ev içi )?şiddet(?!li|siz)~|(?:seni|sizi|beni|onu|çocukları) (?:\\p{L}+ )?(?:döv~|vur(?:uyor|du|ur)|tokatl~|itiyor|tekmel~|boğ~|tehdit ed~|takip ed~|gözetl~|zorl~|kilitl~|korkut~)|sana (?:\\p{L}+ )?(?:vur~|el kaldır~|şiddet~|tehdit~)|(?:tokat|yumruk|tehdit|dayak|hakaret) (?:veya|ya da|ve) ~|tehdit (?:ed~|etmek|ediyor)|eşya(?:lar|ları)? (?:fırlat~|kır~)|kapıyı (?:kapat|tut)arak',
    '(?:ondan|eşinden|eşinizden|partnerinden|kocandan|karından|tepkisinden|öfkesinden) kork~|hayır demekten kork~|eve (?:gitmekten|dönmekten) kork~|(?:güvende değil~|kendini güvende hissetm~|kendinizi güvende hissetm~)|tehlikede~',
    '(?:paranı|paranızı|telefonunu|telefonunuzu|mesajlarını|harcamalarını|arkadaşlarını|parayı) (?:kontrol ed~|denetl~|karıştır~|oku~|elinden al~|al(?:ıyor|ır))|kiminle (?:görüş~|konuş~) karar ver~|(?:ailenden|arkadaşlarından) (?:uzaklaştır~|ayır~|kopar~)|yasaklıyor|tecavüz~|cinsel (?:saldırı|zorlama|istismar)|zorla (?:seks|cinsel)|sekse zorl~|silah~|bıçakla|[iİ]ntihar~|kendine zarar~|çocuklara zarar~',
  ].join('|'),
  names: 'tehdit~|dayak|tokat~|yumruk~|itme|vurma|gözdağı|şantaj|takip|silah~|zorlama|şiddet',
  warns: 'uyarı işaret~|tehlike işaret~|alarm işaret~|kırmızı bayrak~|bir kavgadan fazla~',
  leaves: '(?:kalmak|kalmalı) m[ıi]~ (?:yoksa )?(?:gitmek|gitmeli|ayrılmak)|(?:kalırsan|gidersen|kalmaya karar)',
  leaving:
    '(?:kalmak|kalmalı|kalayım) m[ıi]~,? (?:yoksa )?(?:gitmek|gitmeli|gideyim|ayrılmak)~|(?:kalmaya|gitmeye|ayrılmaya) karar ver~|(?:eşini|partnerini|onu|kocanı|karını) (?:terk et~|bırak~)|ilişkiyi bitir~|evliliği bitir~|boşanma davası',
  intimate:
    'orgazm~|mastürb~|porno~|cinsel hayat~|cinsel yaşam~|cinsel ilişki~|seks~|ereksiyon~|ensest~|istismar~|çocukluk travma~|düşük yap~|kürtaj~|çıplak~',
  explains:
    '(?:ve |ama )?(?:neden|niye|niçin|ne|neye|neyi|nasıl|nerede|kim|kime|hangi|kaç|.{1,60} (?:neden|niye|nasıl|ne|neye|neyi|nerede|hangi))',
  partner: 'eşin~|partnerin~|kocan~|karın|sevgilin~|o',
};

export const vietnamese: Lexicon = {
  tells: [
    '(?<!bất |không |phi )bạo (?:lực|hành)|(?:đánh|tát|đấm|đá|xô|bóp cổ|đe dọa|đe doạ|theo dõi|rình rập|nhốt|ép buộc|cô lập|khống chế) (?:bạn|tôi|em|anh|vợ|chồng|con cái|cô ấy|anh ấy)(?! (?:giá|thức))|bị (?:đánh|tát|đe dọa|đe doạ|cưỡng ép|ép quan hệ|theo dõi|rình rập)|dọa (?:giết|tự tử|đánh|bắt con)|doạ (?:giết|tự tử|đánh)|đập phá đồ|ném đồ',
    'sợ (?:chồng|vợ|anh ấy|cô ấy|bạn đời|người yêu|phản ứng của|cơn giận của|về nhà|nói không|phải về)|không (?:còn )?(?:thấy |cảm thấy )?an toàn (?:ở nhà|khi|bên)|gặp nguy hiểm',
    'kiểm soát (?:tiền|điện thoại|tin nhắn|chi tiêu|bạn bè|việc bạn gặp)|(?:đọc trộm|lục) (?:tin nhắn|điện thoại)|lấy (?:tiền|điện thoại) của bạn|cấm bạn|quyết định bạn (?:được )?gặp|hiếp dâm|cưỡng (?:hiếp|bức|dâm)|ép (?:bạn )?quan hệ|xâm hại|vũ khí|con dao|súng|tự tử|tự sát|tự làm hại|làm hại (?:con|trẻ|bạn)',
  ].join('|'),
  names: 'đe dọa|đe doạ|đánh đập|xô đẩy|tát|ép buộc|rình rập|vũ khí|bạo lực|bạo hành',
  warns: 'dấu hiệu (?:cảnh báo|nguy hiểm|báo động)|cờ đỏ|hơn cả một cuộc cãi',
  leaves: 'ở lại hay (?:rời|ra) đi|nếu bạn (?:ở lại|ra đi|rời đi|chọn)',
  leaving:
    '(?:ở lại|tiếp tục) hay (?:rời đi|ra đi|chia tay|ly hôn)|nếu bạn (?:chọn|quyết định) (?:ở lại|ra đi|rời đi|chia tay)|(?:rời bỏ|bỏ) (?:chồng|vợ|anh ấy|cô ấy|người ấy)|chấm dứt (?:mối quan hệ|hôn nhân)|nộp đơn ly hôn',
  intimate:
    'cực khoái|thủ dâm|khiêu dâm|đời sống tình dục|quan hệ tình dục|tình dục|làm tình|loạn luân|lạm dụng|sang chấn thời thơ ấu|sẩy thai|phá thai|khỏa thân',
  explains: '(?:và )?(?:tại sao|vì sao|điều gì|cái gì|làm sao|làm thế nào|khi nào|ở đâu|ai|.{1,60} (?:gì|nào|sao|đâu|ai))',
  partner: 'chồng bạn|vợ bạn|bạn đời|người yêu bạn|anh ấy|cô ấy|người ấy',
};

export const indonesian: Lexicon = {
  tells: [
    '(?<!tanpa |anti)kekerasan|penganiaya~|(?:memukul|menampar|menendang|mendorong|mencekik|mengancam|menguntit|membuntuti|mengurung|memaksa|mengisolasi|mengintimidasi) (?:kamu|anda|mu|saya|aku|dia|anak~|pasangan)|memukulmu|menamparmu|mengancammu|mendorongmu|memaksamu|dipukul~|ditampar|diancam|dicekik|dikuntit|(?:pukulan|ancaman|tamparan|dorongan) (?:atau|dan) ~|mengancam (?:akan|untuk|membunuh|bunuh)|melempar (?:barang|benda)|menghalangi pintu',
    'takut (?:pada|kepada|dengan|terhadap|akan) (?:pasangan~|suami~|istri~|isteri~|dia|reaksi~|kemarahan~)|takut (?:pulang|berkata tidak|bilang tidak|menolak)|tidak (?:merasa )?aman (?:di rumah|bersama|dengan)|dalam bahaya',
    '(?:mengontrol|mengendalikan|menguasai|mengawasi) (?:uang|keuangan|ponsel|telepon|pesan|pengeluaran|teman|pergaulan)~|(?:membaca|memeriksa) (?:pesan|ponsel|telepon|hp)(?:mu| kamu| anda)|mengambil (?:uang|ponsel)(?:mu| kamu| anda)|melarang(?:mu| kamu| anda)|menentukan (?:siapa|dengan siapa)|menjauhkan(?:mu| kamu| anda) dari|pemerkosa~|memerkosa~|diperkosa|memaksa (?:berhubungan|seks)|pelecehan seksual|kekerasan seksual|senjata|pisau|pistol|bunuh diri|menyakiti (?:diri|anak~)|melukai (?:diri|anak~)',
  ].join('|'),
  names: 'ancaman|pukulan|tamparan|dorongan|intimidasi|pemerasan|penguntitan|senjata|paksaan|kekerasan',
  warns: 'tanda~ (?:peringatan|bahaya)|tanda-tanda (?:peringatan|bahaya)|bendera merah|lebih dari sekadar|red flag~',
  leaves: '(?:bertahan|tinggal) atau (?:pergi|berpisah)|jika (?:kamu|anda) (?:bertahan|pergi|memilih)',
  leaving:
    '(?:bertahan|tinggal|tetap) atau (?:pergi|berpisah|bercerai)|jika (?:kamu|anda) (?:memilih|memutuskan) (?:untuk )?(?:bertahan|pergi|berpisah|tinggal)|meninggalkan (?:pasangan~|suami~|istri~|dia)|mengakhiri (?:hubungan|pernikahan)~|menggugat cerai',
  intimate:
    'orgasme~|masturbasi~|porno~|kehidupan seks~|berhubungan (?:seks|intim|badan)|seks|seksual|ereksi~|inses~|dilecehkan|trauma masa kecil|keguguran|aborsi|telanjang',
  explains: '(?:dan |tapi )?(?:mengapa|kenapa|apa(?! kah|kah)|bagaimana|kapan|di mana|siapa|yang mana|berapa)',
  partner: 'pasangan~|suami~|istri~|dia|ia',
};

export const hindi: Lexicon = {
  tells: [
    '(?<!अ)हिंसा|हिंसक|मारपीट|मार-पीट|(?:आपको|तुम्हें|तुमको|मुझे|उसे|बच्चों को) (?:मार(?:ता|ती|ते|ा)|पीट(?:ता|ती|ते|ा)|थप्पड़|धक्का|लात|धमक(?:ी|ाता|ाती|ाते)|डरा(?:ता|ती|ते)|मजबूर|बंद कर)~|थप्पड़ मार~|धक्का (?:देना|देता|देती|मुक्की)|धमकी~|धमकि(?:याँ|यां)|गला (?:दबाता|दबाती|दबाना|घोंट~)',
    '(?:पति|पत्नी|साथी|जीवनसाथी|उसके गुस्से|उनके गुस्से|उसकी प्रतिक्रिया|उससे|उनसे) से? ?(?:डर लगता|डरते हैं|डरती हैं|डरते हो|डरती हो|डर)|ना कहने से डर|घर जाने से डर|सुरक्षित (?:महसूस )?नहीं|खतरे में|ख़तरे में',
    '(?:पैसे|पैसों|पैसा|फ़ोन|फोन|संदेश|संदेशों|दोस्तों|खर्च) (?:पर|को|का) (?:\\S+ )?(?:नियंत्रण|काबू|कंट्रोल|छीन|जाँच|जांच)|(?:फ़ोन|फोन|संदेश) (?:चेक|छीन|पढ़ता|पढ़ती)|पीछा कर(?:ता|ती|ते|ना)|निगरानी (?:रखता|रखती|करता|करती)|बलात्कार|ज़बरदस्ती|जबरदस्ती|यौन (?:हिंसा|शोषण|उत्पीड़न)|हथियार|बंदूक|चाकू|आत्महत्या|खुदकुशी|खुद को नुकसान|बच्चों को नुकसान',
  ].join('|'),
  names: 'धमकी|धमकियाँ|धमकियां|मारना|मारपीट|धक्का|थप्पड़|डराना|ब्लैकमेल|पीछा करना|हथियार|हिंसा',
  warns: 'चेतावनी के (?:संकेत|लक्षण)|खतरे के (?:संकेत|निशान)|ख़तरे के (?:संकेत|निशान)|लाल झंड~|झगड़े से ज़्यादा',
  leaves: '(?:रहें|रहना|रुकें|रुकना) या (?:जाएँ|जाएं|जाना|छोड़~)|अगर (?:आप|तुम) (?:रुक|रहते|जाते|छोड़|तय)~',
  leaving:
    '(?:रहें|रहना|रुकें|रुकना|रहूँ) या (?:जाएँ|जाएं|जाना|जाऊँ|छोड़~|अलग)~|(?:रिश्ता|शादी|रिश्ते को) (?:खत्म|ख़त्म|तोड़)~|(?:पति|पत्नी|साथी) को छोड़~|तलाक',
  intimate: 'चरमसुख|हस्तमैथुन|पोर्न~|यौन जीवन|यौन संबंध|सेक्स|अनाचार|बचपन का आघात|गर्भपात|नग्न',
  explains: '(?:.{0,60}(?:क्यों|क्या चाह~|क्या ज़रूर~|कैसे|कब|कहाँ|कहां|कौन|किस))',
  partner: 'पति|पत्नी|साथी|जीवनसाथी',
};
