/**
 * What stands on a page beside an article (DOMAIN a, strip): the one table for import and structure, tight on purpose.
 *
 * - `sentence`: an offer or a leftover, wherever the sentence stands;
 * - `block`: only when it is all a line, heading or paragraph holds;
 * - `edge`: only when it is all a line holds and the line stands above the first or below the last paragraph, or beside other noise.
 */
export type NoiseScope = 'sentence' | 'block' | 'edge';

export interface NoiseRule {
  rule: string;
  scope: NoiseScope;
  pattern: RegExp;
  /** Asked of the text in small letters. */
  isSmall: boolean;
}

/** Whole words in any alphabet; `\b` knows ASCII letters only. */
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
/** All there is. */
const whole = (source: string): RegExp => new RegExp(`^(?:${source})[.:!…»›→>]*$`, 'iu');

const places =
  'facebook|twitter|x|pinterest|linkedin|whatsapp|reddit|e-?mail|print|telegram|tumblr|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|pocket|flipboard|xing|vk|line|sms|rss|copy link|copy url|share|share this|tweet|post|pin|pin it|save|like|follow|link kopieren|drucken|teilen|merken|compartir|imprimir|guardar|partager|imprimer|enregistrer|copier le lien|tweeten|twittern|pinnen|mailen|tweeter|épingler|envoyer|twittear|pinear|enviar|condividi|twitta|stampa|salva|invia|compartilhar|tuitar|salvar|delen|afdrukken|bewaren|udostępnij|drukuj|zapisz|wyślij|поделиться|твитнуть|сохранить|отправить|печать|שתף|שתפו|צייצו|הדפסה|שמירה|شارك|مشاركة|تغريد|طباعة|حفظ|シェア|ツイート|ポスト|保存|はてブ|分享|微博|微信|收藏|打印|공유|공유하기|트윗|저장|인쇄';
const counted =
  "likes?|restacks?|shares?|comments?|views?|claps?|reactions?|retweets?|pins?|saves?|followers|reads|responses|repl(?:y|ies)|kommentare?|aufrufe|gefällt mir|comentarios?|me gusta|visitas|compartidos|commentaires?|vues|partages|j[’']aime|komentarz(?:e|y)?|commenti|תגובות|件のコメント";
const free = '(?:free|complimentary|no-cost|discovery|introductory)';
const document =
  '(?:blog|post|article|google docs?|document|docx?|version|outline|template|pdf|table of contents|captions?|newsletter|checklist|worksheet|next topic|seo|meta description|draft|social media|pinterest|instagram|carousel|infographic)';

const table: [rule: string, scope: NoiseScope, pattern: RegExp][] = [
  // Offers
  [
    'strip/offer',
    'sentence',
    /(?<!\p{L})(?:download|grab|get|claim) (?:(?:our|my) free |(?:our|my|your|the) (?:“|")|(?:your|the) free (?:[\w-]+ ){0,3}(?:guide|e-?book|checklist|workbook|worksheet|pdf|course|webinar|quiz|template|copy|download|trial|gift|planner|printable|resources?|toolkit|blueprint|masterclass|training|session|consultation)(?!\p{L}))/iu,
  ],
  [
    'strip/offer',
    'sentence',
    words(
      `(?:download|grab|get|claim) (?:a |your |our |my )?${free} (?:[\\w-]+ ){0,3}(?:guide|e-?book|checklist|workbook|worksheet|pdf|course|webinar|quiz|template|copy)`,
    ),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      'tak(?:e|ing) (?:(?:our|my) (?:[\\w-]+ ){0,5}(?:quiz|test|assessment|course|masterclass)|(?:the|this|a) (?:[\\w-]+ ){0,2}free (?:[\\w-]+ ){0,4}(?:quiz|test|assessment)|(?:the|this) (?:[\\w-]+ ){0,3}quiz)',
    ),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      '(?:our|my) (?:platform|app|website|newsletter|e-?book|podcast|mailing list|online course|masterclass) (?:also )?(?:offers?|is|has|helps?|gives?|provides?)',
    ),
  ],
  ['strip/offer', 'sentence', words('(?:subscribe|sign up) (?:to|for|here)(?: for)? (?:our|my|the|a|weekly|more)')],
  [
    'strip/offer',
    'sentence',
    words('join (?:our|my) (?:newsletter|mailing list|community|membership|facebook group|waitlist|e-?mail list|[\\d,.]+)'),
  ],
  [
    'strip/offer',
    'sentence',
    words(`(?:book|schedule) (?:a|your) (?:${free} )+(?:[\\w-]+ )?(?:call|consultation|session|consult|appointment)`),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      '(?:book|schedule) (?:a|an|your) (?:[\\w-]+ ){0,2}(?:call|consultation|session|consult|appointment) (?:with (?:me|us|our)|today|now|here|below)',
    ),
  ],
  ['strip/offer', 'sentence', words('(?:contact|call|text|e-?mail) us (?:today|now|to (?:book|schedule|set up|learn))')],
  [
    'strip/offer',
    'sentence',
    words('follow (?:us|me|along) (?:on|at) (?:facebook|instagram|twitter|x|pinterest|tiktok|youtube|linkedin|social)'),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      '(?:check out|enrol+ in|sign up for|order|buy|grab|pre-?order) (?:our|my) (?:[\\w-]+ ){0,4}(?:course|book|podcast|shop|store|program(?:me)?|workshop|webinar|e-?book|card deck|membership|retreat)',
    ),
  ],
  [
    'strip/offer',
    'sentence',
    /^(?:did )?(?:if )?(?:somebody|someone|a friend|anyone|was|were|you were)\b.{0,40}\b(?:sent|forwarded|passed)\b.{0,50}\b(?:subscribe|sign up|your own)\b.{0,40}$/iu,
  ],
  [
    'strip/offer',
    'sentence',
    /^(?:please )?(?:leave|drop) (?:a |us a |me a |your )?(?:comment|review|rating)s?(?: below)? (?:and|or|&) (?:rate|review|share|like|subscribe)\b.{0,60}$/iu,
  ],
  [
    'strip/offer',
    'sentence',
    /^if you (?:enjoyed|liked|loved) (?:this|reading|it|my|the).{0,60}\b(?:clap|claps|applaud|follow me|follow us|subscribe|share it|buy me a coffee|like button)\b.{0,100}$/iu,
  ],
  [
    'strip/offer',
    'sentence',
    /^(?:please )?(?:share|forward|send|pass)(?: (?:this|it)(?: on)?)? (?:with|to) (?:every|all|any|your friends|a friend|someone|somebody)(?:one|body)?\b.{0,60}(?:know|needs?|like|love|too)\b[^.?!]{0,40}[.!]?$/iu,
  ],
  ['strip/offer', 'sentence', words('use (?:the )?(?:code|coupon) [\\p{L}\\p{N}]+ (?:for|to get)')],
  [
    'strip/offer',
    'sentence',
    words('(?:contains?|includes?) affiliate links?|as an amazon associate|we (?:may )?earn (?:a )?(?:small )?commission'),
  ],
  ['strip/offer', 'sentence', /^(?:bonus |free )?(?:freebie|free download|bonus download)s?\b/iu],
  ['strip/offer', 'sentence', words('(?:abonniere|abonnieren sie) (?:jetzt |hier )?(?:unseren|meinen|den) (?:[\\p{L}-]+ )?newsletter')],
  [
    'strip/offer',
    'sentence',
    words(
      '(?:melde dich|melden sie sich) (?:jetzt |gleich |hier )?(?:(?:für|zu) (?:unseren?|unserem|meinen?|meinem|den|dem)|zum) (?:[\\p{L}-]+ ){0,2}(?:newsletter|kurs|online-?kurs|webinar)',
    ),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      '(?:lade|laden sie) (?:dir |sich )?(?:hier |jetzt )?(?:unser|unseren|unsere|mein|meinen|meine|das kostenlose|den kostenlosen|die kostenlose) .{1,60} herunter',
    ),
  ],
  [
    'strip/offer',
    'sentence',
    words('buchen? (?:sie )?(?:dir )?(?:jetzt |hier )?(?:dein|ein|ihr|deine|eine|ihre) (?:kostenlose|kostenfreie|unverbindliche)[sn]?'),
  ],
  [
    'strip/offer',
    'sentence',
    words('(?:folge|folgen sie) (?:uns|mir) (?:auf|bei) (?:facebook|instagram|twitter|pinterest|tiktok|youtube)'),
  ],
  ['strip/offer', 'sentence', words('suscr[ií]be(?:te|te ya|te hoy) a (?:nuestr[oa]|mi|la|el)|suscríbase a (?:nuestr[oa]|mi|la|el)')],
  [
    'strip/offer',
    'sentence',
    words(
      'desc[aá]rga(?:te|ue)? (?:gratis |ya |hoy )?(?:nuestr[oa]|mi|la|el) (?:[\\p{L}-]+ ){0,2}(?:guía|ebook|e-book|libro|plantilla|pdf|cuaderno)',
    ),
  ],
  ['strip/offer', 'sentence', words('s[ií]gue(?:nos|me) en (?:facebook|instagram|twitter|pinterest|tiktok|youtube|redes)')],
  ['strip/offer', 'sentence', words('reserva (?:tu|una|ya tu) (?:[\\p{L}-]+ )?(?:sesión|llamada|consulta) (?:gratuita|gratis)')],
  [
    'strip/offer',
    'sentence',
    words(
      'abonne(?:z-vous|-toi) (?:gratuitement )?à (?:notre|ma|la|mon)|inscri(?:vez-vous|s-toi) (?:gratuitement )?à (?:notre|ma|la|mon) (?:newsletter|infolettre|lettre)',
    ),
  ],
  [
    'strip/offer',
    'sentence',
    words(
      'télécharge[zr]? (?:gratuitement )?(?:notre|mon|le|la) (?:[\\p{L}-]+ ){0,2}(?:guide|ebook|e-book|livre|pdf|carnet) (?:gratuite?|offerte?)|télécharge[zr]? gratuitement',
    ),
  ],
  ['strip/offer', 'sentence', words('suive[zr]-(?:nous|moi) sur')],
  [
    'strip/offer',
    'sentence',
    words('réserve[zr]? (?:votre|ton|un|une) (?:[\\p{L}-]+ )?(?:appel|séance|consultation) (?:gratuite?|offerte?|découverte)'),
  ],
  [
    'strip/offer',
    'block',
    whole(
      '(?:free|bonus|special) (?:offer|gift)|newsletter(?: signup)?|subscribe(?: now| today| here| for free)?|sign up(?: now| today| here| for free)?|join (?:now|today|us)|get (?:started|instant access|access now)|buy now|shop now|learn more|find out more|enter your e-?mail.{0,40}|your e-?mail(?: address)?\\*?|get the (?:latest|best) .{0,80}(?:inbox|e-?mail).{0,20}',
    ),
  ],
  [
    'strip/offer',
    'block',
    whole(
      "(?:jetzt |newsletter )?(?:abonnieren|anmelden)|newsletter-anmeldung|mehr erfahren|jetzt (?:kaufen|buchen|herunterladen)|suscr[ií]be(?:te|te ya)|suscribirse|más información|comprar ahora|s[’']abonner|s[’']inscrire|je m[’']abonne|en savoir plus|acheter",
    ),
  ],
  [
    'strip/offer',
    'sentence',
    /^thanks for reading\b.{0,80}$|(?<!\p{L})subscribe (?:for free |now |today )?to (?:receive|get) (?:new|all|every|weekly)(?!\p{L})|(?<!\p{L})(?:becoming|become) a (?:free or )?paid subscriber(?!\p{L})/iu,
  ],
  ['strip/video', 'sentence', /^(?:watch|check out) (?:this|the|our) (?:[\p{L}-]+ ){0,3}(?:video|clip|webinar)(?!\p{L})/iu],
  ['strip/click', 'sentence', /^(?:please )?(?:click|tap) (?:here|the link|below)\b/iu],
  ['strip/click', 'sentence', /^(?:klicken? (?:sie )?hier|hier klicken|haz cli[ck] aquí|pulsa aquí|clique[zr]? ici)(?!\p{L})/iu],

  [
    'strip/offer',
    'block',
    whole(
      '(?:הרשמה|הירשמו|הצטרפו) ל(?:ניוזלטר|רשימת התפוצה|עדכונים).{0,30}|להרשמה|(?:اشترك|سجل|انضم) (?:في|إلى) (?:النشرة|قائمتنا|نشرتنا).{0,30}|اشترك(?: الآن)?|النشرة (?:البريدية|الإخبارية)|(?:メルマガ|ニュースレター)(?:に|を)?(?:登録|購読|の登録|の購読)?(?:する|はこちら)?|無料登録|登録する|フォローする|订阅(?:我们的)?(?:通讯|邮件|公众号|电子报)?|关注(?:我们|公众号)|扫码关注.{0,20}|뉴스레터 ?구독(?:하기)?|구독(?:하기)?|iscriviti(?: alla (?:nostra )?newsletter| ora)?|assine (?:a|nossa) (?:nossa )?newsletter|inscreva-se(?: na (?:nossa )?newsletter)?|schrijf je in(?: voor (?:de|onze) nieuwsbrief)?|aanmelden(?: voor de nieuwsbrief)?|nieuwsbrief|zapisz się(?: (?:do|na) (?:newslettera?|nasz newsletter))?|подпис(?:аться|ывайтесь|ка)(?: на (?:рассылку|канал|нас|новости|нашу рассылку))?|newsletter abonnieren|inscrivez-vous à notre newsletter',
    ),
  ],

  // What a page's frame says
  [
    'strip/window',
    'block',
    whole(
      'close(?: search window| menu| this window)?|comments?(?: section)?(?: \\(\\d+\\))?|no comments(?: yet)?|leave a (?:reply|comment)(?: cancel reply)?|add a comment|post (?:a )?comment|write a comment|share this(?: post| article| story| page)?(?: on| with (?:a friend|friends)| via)?|share (?:the|your) (?:love|post|article)|sharing is caring|read more|continue reading(?: below)?|keep reading|(?:- )?advertisement(?: - (?:continue reading|scroll to continue).{0,20})?|sponsored(?: content| links?)?|story continues below(?: advertisement)?|scroll to continue|skip to (?:main )?content|skip to (?:navigation|footer|sidebar)|back to (?:top|blog)|(?:toggle|main|open|show) (?:navigation|menu)|load more(?: comments)?|show more|see all|view all|view (?:all )?comments|click to (?:tweet|enlarge)|listen to this article|print this(?: page| article)?|jump to (?:recipe|section)',
    ),
  ],
  [
    'strip/window',
    'block',
    whole(
      'weiterlesen|teilen|artikel teilen|diesen (?:artikel|beitrag) teilen|kommentare?(?: \\(\\d+\\))?|kommentar (?:schreiben|hinterlassen|verfassen)|schreibe? einen kommentar(?: antworten abbrechen)?|antworten|anzeige|werbung|zum inhalt springen|nach oben|zur(?:ück zur)? (?:startseite|übersicht)|drucken|artikel anhören|mehr anzeigen|schließen',
    ),
  ],
  [
    'strip/window',
    'block',
    whole(
      'leer más|seguir leyendo|sigue leyendo|compartir|comp[aá]rt[ea](?:lo)?(?: en .{1,20})?|comentarios?(?: \\(\\d+\\))?|deja (?:un|tu) comentario|dejar (?:un )?comentario|publicidad|anuncio|saltar al contenido|ir al contenido|volver arriba|cerrar|responder',
    ),
  ],
  [
    'strip/window',
    'block',
    whole(
      'lire (?:la )?suite|lire plus|continuer (?:la|votre) lecture|partager(?: (?:cet article|sur .{1,20}))?|commentaires?(?: \\(\\d+\\))?|laisser un commentaire|laissez un commentaire|publicité|aller au contenu|haut de page|retour en haut|fermer|répondre|imprimer',
    ),
  ],
  [
    'strip/window',
    'block',
    whole(
      'leia mais|compartilhar|publicidade|leggi tutto|condividi|pubblicità|lees (?:meer|verder)|delen|advertentie|czytaj dalej|udostępnij|reklama|קרא עוד|קראו עוד|המשך קריאה|שתפו|שתפו את הכתבה|שתפו עם חברים|פרסומת|תגובות|אין תגובות|כתבו תגובה|השאירו תגובה|הוסיפו תגובה|続きを読む|もっと見る|シェアする|この記事をシェア(?:する)?|広告|スポンサーリンク|トップへ戻る|コメント(?:を(?:残す|書く|投稿する))?|コメントはまだありません|阅读更多|阅读全文|分享(?:到|至)?|广告|评论|发表评论|暂无评论|留言|返回顶部|더 보기|더보기|공유하기|광고|댓글(?: 남기기| 쓰기)?|اقرأ المزيد|إقرأ المزيد|تابع القراءة|شارك(?: المقال| هذا المقال)?|مشاركة(?: المقال)?|إعلان|التعليقات|اترك تعليقا?ً?|أضف تعليقا?ً?|لا توجد تعليقات',
    ),
  ],
  [
    'strip/window',
    'edge',
    whole(
      'menu|search|home|paid|open in app|member-only story|published in|listen|more|get started|careers|press|status|help|privacy|teams|text to speech|about(?: us| me)?|contact(?: us| me)?|blog|shop|log ?in|sign ?in|register|my account|cart|privacy policy|terms(?: (?:of (?:use|service)|and conditions))?|cookie policy|imprint|sitemap|faq|resources|services|next|previous|(?:next|previous|older|newer) (?:post|article)s?(?: .{1,80})?|follow us|reply|report|startseite|über (?:uns|mich)|kontakt|impressum|datenschutz(?:erklärung)?|suche|menü|agb|inicio|sobre (?:nosotros|mí)|contacto|aviso legal|política de privacidad|buscar|menú|accueil|à propos|mentions légales|politique de confidentialité|rechercher|recherche',
    ),
  ],
  [
    'strip/window',
    'block',
    whole(
      "continua a leggere|leggi di più|condividi (?:su .{1,20}|questo articolo|l[’']articolo)|lascia un commento|(?:nessun )?comment[oi]|vai al contenuto|torna su|compartilhe(?: (?:em|no|este).{0,20})?|leia mais|continue lendo|deixe (?:um|seu) comentário|(?:nenhum )?comentários?|ir para o conteúdo|voltar ao topo|deel (?:dit artikel|op .{1,20}|via .{1,20})|verder lezen|laat een reactie achter|geen reacties|reacties|geef een reactie|naar de inhoud|terug naar boven|udostępnij (?:na .{1,20}|ten artykuł)|dodaj komentarz|brak komentarzy|komentarze|zostaw komentarz|przejdź do treści|читать далее|читать полностью|поделиться(?: (?:в|на) .{1,20}| статьёй| статьей)?|реклама|комментарии|оставить комментарий|нет комментариев|добавить комментарий|наверх|leer más",
    ),
  ],
  [
    'strip/share',
    'block',
    whole(`(?:שתפו|שיתוף|שתף) (?:ב|ב-|את הכתבה ב)?(?:פייסבוק|טוויטר|וואטסאפ|ווטסאפ|אינסטגרם|טלגרם|לינקדאין|מייל|אימייל)`),
  ],
  ['strip/share', 'block', whole('(?:شارك|مشاركة|شاركها) (?:على|عبر) (?:فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|إكس|لينكد ?إن)')],
  [
    'strip/share',
    'block',
    whole(
      '(?:facebook|twitter|x|line|フェイスブック|ツイッター)で(?:シェア|ツイート|送る|共有)(?:する)?|分享(?:到|至)(?:微信|微博|朋友圈|facebook|twitter|line)|(?:페이스북|트위터|카카오톡)(?:에|으로)? ?공유(?:하기)?',
    ),
  ],
  ['strip/share', 'block', whole(`(?:(?:${places})(?:[\\s,|·•/]+|$)){2,}`)],
  ['strip/share', 'edge', whole(places)],
  [
    'strip/share',
    'block',
    whole(
      `(?:click to )?(?:share|post|pin|tweet|save|send|e-?mail)(?: (?:this|it))?(?: (?:post|article|page))? (?:on|to|via|by|with) (?:${places}|a friend)(?: \\(opens in (?:a )?new window\\))?`,
    ),
  ],
  [
    'strip/share',
    'block',
    whole(
      `(?:auf|bei|per|über) (?:${places}) (?:teilen|senden|merken|posten)|(?:compartir|comparte) (?:en|por|vía) (?:${places})|partager (?:sur|par|via) (?:${places})`,
    ),
  ],
  ['strip/count', 'block', new RegExp(`^(?:[\\d.,]+\\s?(?:k|m|tsd\\.?|mil)?\\s?(?:${counted})(?:[\\s,|·•∙/]+|$))+$`, 'iu')],
  ['strip/count', 'edge', /^[\d.,]+\s?[kKmM]?$/u],
  [
    'strip/related',
    'block',
    /^(?:related(?: (?:posts?|articles?|reading|stories|content))?|read (?:also|next|this next|more)|also (?:read|try|see|check)|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:from [^.?!:]{2,70}|like this|stories|articles|posts)|recommended(?: (?:for you|reading|articles|posts))?|see also|up next|next up|trending(?: now)?|most (?:read|popular)|popular posts|recent posts|what to read next|don[’']t miss)(?:\s*[:：»›|]\s*.{1,160})?\s*[:…]?$/iu,
  ],
  [
    'strip/related',
    'block',
    /^(?:lesen sie auch|lies auch|das könnte (?:sie|dich|euch) auch interessieren|ähnliche (?:artikel|beiträge)|auch interessant|weitere (?:artikel|beiträge)|mehr zum thema|passend dazu|lee también|leer también|te puede interesar|también te puede (?:interesar|gustar)|artículos relacionados|entradas relacionadas|(?:à )?lire aussi|à lire (?:aussi|également)|articles (?:similaires|liés|connexes)|sur le même (?:sujet|thème)|voir aussi|vous aimerez aussi|leia também|leggi anche|lees ook|(?:prze)?czytaj (?:też|także|również)|przeczytaj także|zobacz także|zobacz też|może ci się spodobać|powiązane artykuły|podobne artykuły|potrebbe interessarti(?: anche)?|ti potrebbe interessare|articoli correlati|artigos relacionados|veja também|você também pode gostar|lees verder|gerelateerde artikelen|dit vind je misschien ook leuk|misschien vind je dit ook leuk|читайте также|похожие статьи|вам также может понравиться|смотрите также|по теме|קראו גם|כתבות נוספות|מאמרים נוספים|אולי יעניין אותך|כתבות קשורות|עוד בנושא|اقرأ أيضا?ً?|مقالات ذات صلة|مواضيع ذات صلة|قد يعجبك أيضا?ً?|関連記事|関連する記事|あわせて読みたい|合わせて読みたい|こちらの記事もおすすめ|おすすめ記事|人気記事|相关文章|相关阅读|推荐阅读|猜你喜欢|延伸阅读|관련 글|관련 기사|함께 읽으면 좋은 글|추천 글)(?:\s*[:：»›|]\s*.{1,160})?\s*[:…]?$/iu,
  ],
  ['strip/related', 'block', /^(?:← .{1,120}|.{1,120} →)$/u],
  [
    'strip/tags',
    'block',
    /^(?:tags?|tagged(?: (?:with|as))?|filed under|categor(?:y|ies)|posted (?:in|under)|schlagw(?:ort|örter)|stichw(?:ort|örter)|kategorien?|etiquetas|categorías?|étiquettes|catégories?|mots[- ]clés|archivado en|classé dans)\s*:\s*.{1,160}$/iu,
  ],
  // Properties of a page in a notebook program.
  [
    'strip/properties',
    'edge',
    /^(?:owner|status|assign(?:ee|ed(?: to)?)|created by|last edited by|priority|due(?: date)?|reviewers?|stakeholders|verification|word count|slug|besitzer|zuletzt bearbeitet(?: von)?|propietario|estado|propriétaire|statut)\s*:\s*.{1,80}$/iu,
  ],
  ['strip/tags', 'block', /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u],
  // “Photo: Lin Wu / Unsplash” names people; “Photo: the hedge in spring” says what is seen.
  [
    'strip/picture',
    'block',
    /^(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ff]otos?|[Bb]ild(?:er)?|[Ii]mágenes|[Ii]magen|[Cc]rédit photo)\s*(?::|von|de|di)\s+(?:©\s*)?\p{Lu}[\p{L}’'.-]*(?:\s*(?:[/,|&]|via|für|for|von|de)?\s*\p{Lu}[\p{L}’'.-]*){0,6}\.?$/u,
  ],
  [
    'strip/picture',
    'block',
    /^(?:photo(?:graph)?|image|picture|illustration|featured image|cover image|stock photo|bild|foto|symbolbild|imagen|fotografía|crédit photo|crédito|image à la une)s?\s*(?:(?:by|via)\s+|credits?\b|courtesy\b|sources?\b|©|\/).{1,110}$/iu,
  ],
  [
    'strip/picture',
    'block',
    /^[^.?!]{0,70}(?:unsplash|shutterstock|getty ?images|istock(?:photo)?|pexels|pixabay|adobe ?stock|depositphotos)[^.?!]{0,24}\.?$/iu,
  ],
  [
    'strip/rights',
    'block',
    /^(?:(?:©|\(c\)|copyright(?: ©| \(c\))?) ?(?:by )?(?:\d{4}|[\p{L}]).{0,120}|.{0,80}\ball rights reserved\.?|alle rechte vorbehalten\.?|todos los derechos reservados\.?|tous droits réservés\.?)$/iu,
  ],
  [
    'strip/comment-form',
    'block',
    /^(?:your e-?mail address will not be published\b.{0,80}|required fields are marked\b.{0,20}|save my name,? e-?mail\b.{0,120}|(?:name|e-?mail|website|comment|nombre|correo electrónico|nom|site web)\s*\*|deine e-mail-adresse wird nicht veröffentlicht.{0,80}|tu dirección de correo electrónico no será publicada.{0,80}|votre adresse (?:e-mail|de messagerie) ne sera pas publiée.{0,80}|this site uses akismet\b.{0,120})$/iu,
  ],

  [
    'strip/mail',
    'block',
    /^(?:you(?:(?:[’']re| are) receiv(?:e|ing)|(?:[’']ve| have)? received) this (?:e-?mail|newsletter|message)\b.{0,140}|forwarded(?: many times)?|(?:manage|update)(?: your)? (?:preferences|subscription)|unsubscribe(?: here| from (?:this list|our e-?mails))?|update your preferences|view (?:this e-?mail )?in (?:your )?browser|forward (?:this e-?mail |it )?to a friend|sent from my .{2,30}|newsletter abbestellen|abmelden|im browser (?:ansehen|anzeigen|öffnen)|cancelar suscripción|darse de baja|ver en (?:el|tu) navegador|se désabonner|se désinscrire|voir dans (?:le|votre) navigateur)[.!]?$/iu,
  ],
  ['strip/mail', 'edge', /^(?:.{2,40}[,:–—-]\s*)?(?:issue|edition|vol(?:ume)?|ausgabe|número|numéro|nr|no)\.?\s?#?\d{1,4}$/iu],
  [
    'strip/page-number',
    'block',
    /^(?:page \d{1,3}(?: (?:of|\/) \d{1,3})?|[-–—] ?\d{1,3} ?[-–—]|\d{1,3} ?\| ?page|seite \d{1,3}(?: von \d{1,3})?|página \d{1,3}(?: de \d{1,3})?|page \d{1,3}(?: sur \d{1,3})?)$/iu,
  ],

  // When and by whom
  [
    'strip/reading-time',
    'block',
    /^(?:(?:estimated )?read(?:ing)? time\s*:?\s*)?(?:about |approx\.? |~ ?|< ?)?\d+(?:\s?[-–]\s?\d+)?\s*[-–]?\s*min(?:ute)?s?\.?(?:\s*(?:read|reading(?: time)?|to read))$/iu,
  ],
  ['strip/reading-time', 'block', /^(?:estimated )?read(?:ing)? time\s*:?\s*(?:about |approx\.? |~ ?)?\d+\s*min(?:ute)?s?\.?$/iu],
  [
    'strip/reading-time',
    'block',
    /^(?:lesezeit|lesedauer)\s*:?\s*(?:ca\. ?|etwa |~ ?)?\d+\s*min(?:uten?)?\.?$|^(?:ca\. ?)?\d+\s*min(?:uten?)?\.?\s*(?:lesezeit|lesedauer)$/iu,
  ],
  [
    'strip/reading-time',
    'block',
    /^(?:tiempo (?:estimado )?de )?lectura\s*:?\s*(?:de )?\d+\s*min(?:utos?)?\.?$|^\d+\s*min(?:utos?)?\.?\s*(?:de )?lectura$/iu,
  ],
  [
    'strip/reading-time',
    'block',
    /^(?:temps de )?lecture\s*:?\s*(?:de )?\d+\s*min(?:utes?)?\.?$|^\d+\s*min(?:utes?)?\.?\s*(?:de )?lecture$/iu,
  ],
  [
    'strip/reading-time',
    'block',
    /^(?:\d+ (?:min|minuti) di lettura|\d+ min(?:utos)? de leitura|leestijd:? \d+ min(?:uten)?|(?:זמן קריאה:? )?\d+ דקות(?: קריאה)?|(?:مدة|وقت) القراءة:? \d+ دقائق?|\d+ دقائق? (?:قراءة|للقراءة)|czas czytania:? \d+ min(?:uty|ut)?|время чтения:? \d+ мин(?:уты|ут)?|tempo di lettura:? \d+ min(?:uti)?|tempo de leitura:? \d+ min(?:utos)?|(?:阅读)?(?:约|需)?\s?\d+\s?分钟(?:阅读)?|읽는 시간:? \d+분|(?:この記事は)?約?\s?\d+\s?分で読めます|阅读时间.{0,12})$/iu,
  ],
  [
    'strip/date',
    'block',
    /^(?:(?:first |originally )?(?:updated|published|posted|reviewed|modified)|last (?:updated|modified|reviewed|edited)(?: time)?|created(?: time)?|date)(?: on| at)?:? [^.?!]{0,12}\d[^?!]{0,24}$/iu,
  ],
  ['strip/date', 'block', /^(?:updated|published|posted|last (?:updated|modified))(?: on)?:? \p{Lu}[^.?!]{3,29}$/u],
  [
    'strip/date',
    'block',
    /^(?:(?:zuletzt )?(?:aktualisiert|veröffentlicht|erstellt|geändert)(?: am)?|stand|publicado(?: el)?|actualizado(?: el)?|última actualización|fecha|publié(?: le)?|mis à jour(?: le)?|dernière mise à jour|pubblicato(?: il)?|publicado em|opublikowano|פורסם(?: ב)?|עודכן(?: ב)?|公開日|更新日|投稿日)\s*:?\s*[^.?!]{0,12}\d[^?!]{0,30}$/iu,
  ],
  [
    'strip/date',
    'block',
    /^[\d٠-٩]{1,2}\s+(?:يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر)،?\s+[\d٠-٩]{4}$|^\d{1,2}\s+ב?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר),?\s+\d{4}$|^\d{1,2}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+\d{4}(?: г(?:ода|\.)?)?$|^\d{4}년\s?\d{1,2}월\s?\d{1,2}일$/u,
  ],
  ['strip/byline', 'block', /^(?:written|medically reviewed|reviewed|fact[- ]checked|edited|posted|published) by\b[^.?!]{0,60}\.?$/iu],
  [
    'strip/cookies',
    'sentence',
    /(?<!\p{L})(?:(?:we|this (?:web)?site) uses? cookies|diese (?:website|seite|webseite) (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen) cookies|(?:este sitio|esta (?:página|web)|nuestra web) (?:web )?(?:usa|utiliza) cookies|(?:usamos|utilizamos) cookies|(?:ce site|nous) (?:web )?utilis(?:e|ons) des cookies)(?!\p{L})/iu,
  ],
  [
    'strip/cookies',
    'block',
    whole(
      'accept(?: all)?(?: cookies)?|reject all(?: cookies)?|(?:manage|cookie) (?:preferences|settings|consent)|privacy settings|(?:alle )?(?:cookies )?akzeptieren|(?:alle )?ablehnen|nur notwendige(?: cookies)?|cookie-einstellungen|aceptar(?: todas?| todo)?(?: las)?(?: cookies)?|rechazar(?: todo| todas)?|tout accepter|tout refuser|accepter(?: les cookies)?|paramétrer(?: les cookies)?|gérer les cookies',
    ),
  ],

  // What a chat assistant leaves
  [
    'strip/chat',
    'sentence',
    new RegExp(
      `^(?:would you like me to|do you want me to|(?:or )?(?:should|shall) (?:we|i)|if you(?:[’']d| would) like,? i can|i can also) .*\\b${document}s?\\b`,
      'iu',
    ),
  ],
  ['strip/chat', 'sentence', /^(?:or )?should we queue up\b/iu],
  [
    'strip/chat',
    'sentence',
    /^(?:(?:sure|certainly|of course|absolutely|great)[!,.]? )?here(?:[’']s| is) (?:the|your|a|an) (?:[\w-]+ ){0,4}(?:article|post|draft|version|rewrite)\b/iu,
  ],
  ['strip/chat', 'sentence', /^as an ai\b|^as a (?:large )?language model\b|^i hope this (?:helps|article)\b.{0,30}$/iu],
  ['strip/chat', 'sentence', /^let me know if you[’']d like (?:me to|any (?:changes|edits|adjustments)|another|it (?:shorter|longer))/iu],
  ['strip/chat', 'block', whole('chatgpt(?: said)?|you said|copy code|regenerate(?: response)?|chatgpt can make mistakes.{0,60}')],
  [
    'strip/chat',
    'sentence',
    /^(?:soll ich|möchtest du, dass ich|möchten sie, dass ich|¿quieres que|¿te gustaría que|voulez-vous que je|veux-tu que je|souhaitez-vous que je) .*(?:artikel|beitrag|blog|dokument|version|newsletter|pdf|artículo|entrada|documento|versión|article|billet)/iu,
  ],
  [
    'strip/chat',
    'sentence',
    /^(?:gerne|natürlich|klar|claro|por supuesto|bien sûr|voici)[!,.]? (?:hier ist|aquí (?:tienes|está)|voici|l[’']|le |la |der |den |das |el )?.{0,30}(?:artikel|beitrag|artículo|article|texte) ?.{0,40}:$/iu,
  ],
];

/**
 * An expression without regard to case as one for a text in small letters: to fold \p{L} and its like costs the engine ten times what
 * the rest of an expression costs to compile, and every one is compiled anew in each build.
 */
const inSmallLetters = ({ source }: RegExp): RegExp =>
  new RegExp(
    source.replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\.|\p{Lu}/gu, (one) =>
      one === '\\p{Lu}' ? '\\p{Ll}' : one.startsWith('\\') ? one : one.toLowerCase(),
    ),
    'u',
  );

/** Every rule of noise, in the order they are asked. */
const noiseRules: readonly NoiseRule[] = table.map(([rule, scope, pattern]) =>
  pattern.ignoreCase ? { rule, scope, pattern: inSmallLetters(pattern), isSmall: true } : { rule, scope, pattern, isSmall: false },
);

/** Pictures and arrows before the first word do not hide what the words are; neither do marks after the last. */
const bare = (text: string): string =>
  text
    .replace(/^(?:[^\p{L}\p{N}“"„«'(©#←<~¿*-]|\p{Extended_Pictographic}|[-–—*•])+(?=\S)/u, '')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\s)+$/u, '')
    .trim();

const find = (text: string, scopes: NoiseScope[]): string | null => {
  const said = bare(text);
  const small = said.toLowerCase();
  return noiseRules.find(({ scope, pattern, isSmall }) => scopes.includes(scope) && pattern.test(isSmall ? small : said))?.rule ?? null;
};

/**
 * The rule under which a sentence is left out, `null` when it belongs to the article.
 *
 * @param isWhole Whether the sentence is all its line, heading or paragraph holds: “Read more.” inside a paragraph is advice.
 */
export function noiseRule(sentence: string, isWhole = true): string | null {
  return find(sentence, isWhole ? ['sentence', 'block'] : ['sentence']);
}

/** The rule under which a whole line is left out whatever its sentences say; `atEdge` above the first and below the last paragraph of a page. */
export function lineNoiseRule(line: string, atEdge: boolean): string | null {
  return find(line, atEdge ? ['block', 'edge'] : ['block']);
}

/** A line after which readers' comments follow until the end of the page. */
export const opensComments = (line: string): boolean =>
  /^(?:(?:\d+|one|no|join the|view) )?(?:comments?|responses?|discussion|thoughts on .{3,140}|kommentare?|comentarios?|commentaires?|replies)(?: \(\d+\))?:?$|^leave a (?:reply|comment)\b|^(?:schreibe einen kommentar|deja (?:un|tu) comentario|laisser un commentaire)/iu.test(
    bare(line),
  );

/** A line that only readers' comments hold. */
export const isCommentMark = (line: string): boolean =>
  /^(?:reply|antworten|responder|répondre)$|^.{2,40} (?:says|sagt|dice|dit)\s*:?$|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:vor \d+ .{3,12}|hace \d+ .{3,12}|il y a \d+ .{3,12})$|\bat \d{1,2}:\d{2}\s?(?:am|pm)?$/iu.test(
    line.trim(),
  );

/** A line that opens a list of other articles. */
export const opensRelated = (line: string): boolean => noiseRule(line) === 'strip/related' && !/[:：»›|]\s*\S/u.test(line);
