import type { BlockRules } from '../blocks.ts'
import { LEFT_EDGE, LETTER, RIGHT_EDGE } from '../pattern.ts'
import { blockExamples } from './block-examples.ts'

const L = `[${LETTER}]`
const MARK = '(?:[→►▶›»>+*•–-]+ ?)?'

function opening(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${MARK}(?:${alternatives.join('|')})`, 'u')
}

function anywhere(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${LEFT_EDGE}(?:${alternatives.join('|')})`, 'u')
}

const SECTIONS =
  'politik|panorama|wirtschaft|sport|kultur|gesundheit|digital|wissen|wissenschaft|medien|reise|auto|geld|finanzen|regional|lokales|ausland|inland|deutschland|welt|international|gesellschaft|promis|mobilität|bauen|familie|beruf(?: & bildung)?|nachrichten|news|meinung|karriere|technik|netzwelt'

/** German, Austrian and Swiss usage alike. */
export const blocks: BlockRules = {
  functionWords:
    'der die das und ist nicht ein eine einen einem einer dem des zu von mit für auf im sich auch es als an werden aus er hat dass sie nach wird bei noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei vom beim gegen wenn am um ich wir seine ihre diese dieser sowie zwischen soll können'.split(
      ' ',
    ),
  abbreviations:
    'dr prof st nr hr fr mr mrs vgl ca bzw usw dipl ing mag abs art bd geb gest inkl max min mio mrd str tel ver'.split(
      ' ',
    ),
  readMore: opening(
    `(?:lesen|hören|sehen|schauen|erfahren) sie (?:hier|dazu|auch|jetzt|den|das|die|mehr|weiter)${RIGHT_EDGE}`,
    'lies (?:hier|auch|dazu|mehr|jetzt)',
    'auch (?:interessant|lesenswert)',
    'das könnte (?:sie|dich|euch) (?:auch )?interessieren',
    `mehr (?:dazu|hier(?:zu)?|infos?|informationen|lesen|erfahren|zum thema)${RIGHT_EDGE}`,
    `(?:jetzt )?weiterlesen${RIGHT_EDGE}`,
    'zum (?:artikel|video|ticker|liveticker|nachlesen|weiterlesen)(?:$|:| )',
    "hier (?:geht es|geht's|geht’s|gehts) ",
    'lesetipp',
    'siehe auch',
    'passend (?:dazu|zum thema)',
    'mehr (?:zu|über) [^.]{2,60}(?: lesen sie| finden sie| gibt es| gibt’s| hier)',
  ),
  linkBoxTitle: opening(
    'mehr zum thema',
    `mehr zu(?:m|r)?${RIGHT_EDGE}`,
    'mehr (?:aus|von|nachrichten|artikel|meldungen)',
    `weitere (?:${L}+ )?(?:artikel|nachrichten|meldungen|themen|beiträge|links|texte)`,
    'auch interessant',
    'das könnte (?:sie|dich|euch) auch interessieren',
    'links? zum (?:thema|artikel)',
    'verwandte (?:artikel|themen|beiträge)',
    '(?:meistgelesen|am meisten gelesen|weitere themen|neueste artikel|top-themen|aktuelle themen|themen des artikels|schlagworte|tags)(?:$|:)',
    `(?:[^.?!]{2,40} [–-] )?hintergründe(?= und |$|:| zum)`,
    `(?:[^.?!]{2,40} [–-] )?(?:alle (?:artikel|news|infos|entwicklungen)|newsblog|liveblog)${RIGHT_EDGE}`,
    'empfehlungen der redaktion',
    'mehr themen (?:auf|von)',
    'am beliebtesten$',
    'schlagwörter',
    '(?:liveblog|newsticker|liveticker)$',
  ),
  ambiguousBoxTitle: /hintergr|liveblog|newsblog|^mehr zu|^alle /u,
  summaryTitle:
    /^(?:das wichtigste (?:in kürze|im überblick|auf einen blick|vorweg)|auf einen blick|kurz und knapp|darum geht['’]?s|in kürze|zusammenfassung)(?:$|:|(?= ))/u,
  notice: opening(
    'in eigener sache',
    'hinweis(?: der redaktion)?:',
    'anmerkung der redaktion',
    'anm\\. ?d\\. ?red',
    'transparenz(?:hinweis)?:',
    'korrektur(?:hinweis)?:',
    'danke für (?:euer|ihr|dein) (?:verständnis|interesse)',
    '(?:dieser (?:text|artikel|beitrag)|dieses (?:interview|video)|diese (?:meldung|analyse)) (?:ist (?:zuerst|erstmals|teil|aus|eine (?:übersetzung|übernahme))|wurde (?:zuerst|erstmals|zuletzt|maschinell|automatisch|mit hilfe|aus dem|ursprünglich|von der redaktion|nicht)|erschien(?: zuerst| zunächst)?|stammt (?:aus|von)|enthält (?:affiliate|werb))',
    'haben sie einen fehler',
    'sie erhalten (?:diesen?|unseren) (?:e-?mail|newsletter|rundbrief),? (?:da|weil) sie',
    'fehler (?:gefunden|entdeckt|melden)',
    `(?:©|copyright) ?(?:© ?)?(?:${L}+ )?\\d{4}`,
    'alle rechte vorbehalten',
    'wir freuen uns (?:über|auf) (?:ihre?n?|eure?n?|ein like)',
    'die kommentarfunktion',
    'kommentare (?:sind|werden|können|lesen|schreiben)',
    'die redaktion (?:behält|übernimmt|hat diesen|ist nicht)',
    'empfohlener (?:redaktioneller |externer )?inhalt',
    'an dieser stelle (?:finden|findest|befindet)',
    'ich bin (?:damit )?einverstanden',
    'externe[rn]? inhalte?(?: anzeigen|$)',
    '(?:jetzt )?(?:kostenlos )?(?:newsletter|push-nachrichten) (?:abonnieren|bestellen|aktivieren)',
    'melden sie sich (?:jetzt |hier |gleich )?(?:für|zu|an)',
    'sie haben (?:noch )?kein (?:abo|konto)',
    'jetzt (?:abonnieren|anmelden|registrieren|testen)',
    '(?:anzeige|werbung|advertorial)(?:$|:)',
    'das original zu diesem beitrag',
    'hinweis zu',
    `(?:gastkommentare|gastbeiträge|kommentare) (?:und ${L}+ )?(?:von|geben|müssen)`,
    '(?:ende der )?weiteren? informationen$',
    '(?:service|haupt|meta|bereichs)[ -]?navigation$',
    'ihre meinung zählt',
    'mit (?:meiner|der|ihrer|deiner) anmeldung',
    `(?:redaktion|übersetzung|schlussredaktion|audioversion|faktencheck): ?${L}`,
    'player wird geladen',
    'video \\| ',
    'melden sie (?:uns|vertraulich)',
    'placeholder image',
    'kontaktieren sie uns',
    'schreiben sie uns',
    `(?:${L}+-inhalte? erlauben|link zum ${L}+-inhalt|ein klick für den datenschutz)$`,
    'personenbezogene daten können',
    'aus dem (?:englischen|französischen|amerikanischen|russischen|spanischen|italienischen) (?:von|übersetzt)',
  ),
  endMark: anywhere(
    'hier können sie die rechte an diesem artikel',
    'ein fehler ist aufgetreten\\. bitte überprüfen sie',
    'beitrag per e-mail versenden',
    'das original zu diesem beitrag "',
    'mit dem kauf akzeptieren sie',
    'jetzt weiterlesen\\. mit dem passenden',
    'möchten sie noch mehr spannende geschichten',
    'wir freuen uns über ein like',
    'kontakt zum verantwortlichen hier',
    'oder direkt per rss-feed',
  ),
  social: anywhere(
    'abonnier',
    'folg(?:e|en|t) (?:uns|sie uns)',
    `(?:newsletter|whatsapp|channel|kanal|livestream|mediathek|podcast|instagram|facebook|youtube|tiktok|telegram|twitter|threads|mastodon|bluesky|linkedin)`,
    `auf x${RIGHT_EDGE}`,
    `(?:website|homepage|webseite|app|shop|online)${RIGHT_EDGE}`,
  ),
  creditLabel:
    /(?:fotos?|bild(?:er)?|bildquelle|bildnachweis|bildrechte|grafik|montage|collage|archiv(?:bild|foto)|symbol(?:bild|foto)|illustration|screenshot)/u,
  sourceLabel: /(?:quellen?|verwendete quellen)/u,
  agencyIntroduction:
    /(?:mit (?:material|informationen|inhalten) (?:von|der|des)|(?:verwendete )?quellen?:|nachrichtenagentur(?:en)?|agentur(?:en)?)/u,
  navigation: new RegExp(
    `^(?:startseite|home|sie sind hier:)(?: (?:[›»>/|] ?)?(?:${SECTIONS})${RIGHT_EDGE}(?!-))*(?= |$)`,
    'u',
  ),
  metadata: opening(
    `stand: ?(?=\\d|${L}{2,10},? \\d)`,
    'aktualisiert(?:: | am | um )',
    'veröffentlicht(?:: | am )',
    'erstellt(?:: | am )',
    'zuletzt (?:aktualisiert|geändert)',
    'erstveröffentlichung',
    '(?:lesezeit|lesedauer|dauer|länge):? ',
    '\\d+ min(?:\\.|uten)? (?:lesezeit|lesedauer)',
    'artikel (?:merken|drucken|teilen|anhören|verschenken)',
    'video \\d{4} erstellt',
    '(?:video|text|beitrag|artikel) (?:vom|erstellt am|erstellt) \\d',
    'datum: ?\\d',
    'autor(?:in)?: ',
    'permalink',
    `(?:(?:mo|di|mi|do|fr|sa|so)\\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag), \\d{1,2}\\. ?(?:\\d{1,2}\\.|${L}{3,9}) ?\\d{2,4},? [–-]? ?\\d{1,2}[.:]\\d{2}`,
    `\\d{1,2}\\. ?(?:\\d{1,2}\\.|${L}{3,9}) ?\\d{4},? [–|-]? ?\\d{1,2}[.:]\\d{2}(?: uhr|$)`,
    'online seit ',
    'aufrufe: ?\\d',
    '(?:mo|di|mi|do|fr|sa|so)\\.?,? \\d{1,2}\\.\\d{1,2}\\.\\d{2,4} ?[|–-]',
    '\\d{1,2}\\.\\d{1,2}\\.\\d{2,4} \\| ',
    `\\d{1,2}\\. ?(?:\\d{1,2}\\.|${L}{3,9}) ?\\d{4}$`,
    '(?:forum|kommentare): ?\\d',
    '\\d+ (?:kommentare?|postings|aufrufe|min\\.?(?: lesezeit)?)$',
    'sendung: ',
    'verfügbar bis ',
    '\\d{1,2}:\\d{2} min',
  ),
  byline:
    /^(?:[Vv]on|VON|[Tt]ext: ?|TEXT: ?|Interview: ?|(?:[Ee]in(?:e)? )?(?:Kommentar|Analyse|Gastbeitrag|Interview|Essay|Bericht|Kolumne|Glosse|Reportage) von|Aus \p{Lu}[\p{L}-]{2,25} (?:berichtet|von)) ?(?=\p{Lu})/u,
  rules: blockExamples,
}
