const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Prepositions before a source: "laut Polizei". */
export const sourceBefore = set('laut gemäß lt.')
/** Postpositions after a source: "dem Bericht zufolge". */
export const sourceAfter = set('zufolge zufolge, gemäß')
/** Prepositions that name a source only with a source noun: "nach Angaben", "aus Sicht". */
export const sourceWithNoun = set('nach aus')

export const contentOpeners = set(
  'dass daß ob wie warum wieso wann woher wohin wer wem wen wessen was inwieweit inwiefern wieviel wofür wogegen wovon wozu',
)
export const facts = set('dass daß')
export const clauseOpeners = set(
  `weil da obwohl obgleich obschon wenngleich nachdem bevor ehe während als wenn falls sofern soweit sobald solange damit
   indem wo weshalb womit woran worin wodurch sodass so-dass bis seit seitdem wobei wodurch weshalb zumal sowie anstatt ohne um wohingegen wonach worauf woraufhin`,
)
export const relatives = set('der die das den dem denen dessen deren welcher welche welches welchen welchem wo was wer')
export const persons = set('')
export const prepositions = set(
  `in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor während wegen
   zu zum zur zwischen gegenüber trotz laut gemäß entgegen innerhalb außerhalb anlässlich angesichts aufgrund hinsichtlich
   mittels statt anstatt ins ans aufs fürs ums übers unters vors durchs hinters entlang binnen samt nahe dank infolge
   zugunsten seitens bezüglich mithilfe jenseits diesseits oberhalb unterhalb per pro je via ab außer gen kontra`,
)
export const coordinators = set('und oder sowie aber doch sondern denn beziehungsweise bzw.')

const DETERMINERS: Readonly<Record<string, string>> = {
  n: 'der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mein meine dein deine sein seine ihr ihre unser unsere euer eure manche mancher andere einige mehrere viele wenige zahlreiche etliche beide alle sämtliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf welcher welche welches irgendein irgendeine etwaige solche solcher',
  a: 'den die das einen eine keinen keine diesen diese dieses jeden jede jedes seinen seine sein ihren ihre ihr meinen unseren einige mehrere viele beide alle zwei drei vier fünf',
  d: 'dem der den einem einer keinem keiner diesem dieser diesen jedem jeder seinem seiner seinen ihrem ihrer ihren meinem unserem unserer mehreren einigen vielen allen beiden zwei drei',
  g: 'des der eines einer keines dieses dieser jedes jeder seines seiner ihres ihrer unseres unserer mehrerer einiger vieler aller beider',
}

/** Determiners by form, with the cases each can be: `n`, `a`, `d`, `g`. */
export const determiners: ReadonlyMap<string, string> = (() => {
  const cases = new Map<string, string>()
  for (const [letter, words] of Object.entries(DETERMINERS))
    for (const word of words.split(' ')) {
      const known = cases.get(word) ?? ''
      if (!known.includes(letter)) cases.set(word, known + letter)
    }
  return cases
})()

export const definite = set('der die das dem den des dieser diese dieses')

export const subjectPronouns = set(
  'er sie es ich wir du man dieser diese jener jene beide jemand niemand einer eine mehrere viele einige manche mancher andere alle wenige etliche letzterer letztere ersterer erstere wer',
)

export const adverbs = set(
  `auch jedoch aber hingegen allerdings dagegen zudem außerdem ferner weiter weiterhin zugleich gleichzeitig heute gestern
   vorgestern morgen jetzt nun dann danach daraufhin anschließend später zuvor vorher schließlich zunächst bereits schon erst
   noch immer wieder erneut offenbar angeblich wohl nur sogar selbst indes indessen unterdessen inzwischen mittlerweile derweil
   dabei dazu darüber hinaus hierzu dort hier damals bislang bisher nicht nie niemals gern gerne stets ebenfalls ebenso
   öffentlich offiziell ausdrücklich deutlich lediglich zwar eher besonders insbesondere vor allem so etwa beispielsweise
   umgehend sofort kürzlich jüngst neulich einst einmal mehrfach mehrmals wiederholt oft häufig immerhin einerseits
   andererseits schriftlich mündlich telefonisch persönlich wörtlich sinngemäß abends morgens mittags nachmittags vormittags
   daher deshalb deswegen darum folglich demnach somit dennoch trotzdem nämlich ja eben doch denn vielmehr übrigens`,
)

/** Heads before a name in marks: the marks then name, they do not quote. */
export const titleNouns = set(
  `Zeitung Tageszeitung Wochenzeitung Zeitschrift Magazin Nachrichtenmagazin Sender Fernsehsender Radiosender Agentur
   Nachrichtenagentur Film Buch Roman Song Lied Album Serie Sendung Show Projekt Programm Aktion Initiative Verein Firma
   Gruppe Band Schiff Hubschrauber Rettungshubschrauber Sonde Raumsonde Mission Operation Kampagne Bündnis Titel Oper Stück
   Theaterstück Spiel Computerspiel Hotel Restaurant Klub Club Diskothek Hurrikan Taifun Sturm Tropensturm Orkan Orkantief Tief
   Hoch Portal Internetportal Onlineportal Dienst Internetdienst Blatt Boulevardblatt Fachblatt Fachzeitschrift Wochenblatt
   Frachter Tanker Fähre Yacht Fregatte Zerstörer U-Boot Rakete Satellit Satelliten Raumfähre Typs Marke Preis Namen Stiftung
   Organisation Partei Liste Bewegung Miliz Terrorgruppe Label Software Betriebssystem Begriff Wort Prädikat Zug Flugzeug`,
)

export const asOpeners = set('wie')
export const whereby = set('wonach demzufolge')
export const asides = set('wie was')
export const accordingly = set('demnach demzufolge danach')
export const plainVerbs = set(
  `sagen erklären berichten melden mitteilen meinen glauben betonen behaupten schreiben hoffen versichern bestätigen
   erzählen angeben antworten denken schätzen vermuten ankündigen äußern hinzufügen ergänzen bekräftigen warnen
   heißen fordern befürchten fürchten feststellen einräumen zugeben lauten`,
)
/** Modal forms and "möchte", which news also uses in its own voice. */
export const politeForms = set(
  'möchte möchten könnte könnten dürfte dürften sollte sollten wollte wollten müsste müssten mussten konnten durften',
)

export const agents = set('von vom durch seitens')
export const toward = set('gegenüber')
export const selves: ReadonlySet<string> = new Set()
export const owners: ReadonlySet<string> = new Set()
export const objectPronouns = set('ihm ihn ihr ihnen uns euch mir mich dir dich sich')

/** Verbs with the case of whom they address. */
export const addressed: ReadonlyMap<string, 'a' | 'd'> = new Map<string, 'a' | 'd'>([
  ...[
    ...set(`vorwerfen sagen mitteilen erklären versichern zusichern zusagen vorschlagen empfehlen raten drohen androhen
    anbieten antworten berichten erzählen verraten unterstellen bescheinigen attestieren versprechen widersprechen
    befehlen erlauben verbieten untersagen nahelegen zurufen garantieren abraten vorhalten gestehen signalisieren`),
  ].map((verb) => [verb, 'd'] as const),
  ...[
    ...set(`auffordern aufrufen bitten ersuchen ermahnen mahnen beschuldigen bezichtigen verdächtigen informieren fragen
    anweisen beauftragen einladen ermuntern drängen beschwören warnen ermutigen`),
  ].map((verb) => [verb, 'a'] as const),
])

export const pointers = set('das dies dieses')

export const rejecting = set(
  'zurückweisen dementieren bestreiten abstreiten ablehnen widersprechen ausschließen leugnen bezweifeln',
)

export const against = set('gegen')
export const impersonal = set('heißen lauten stehen')
export const textVerbs = set('hervorgehen stehen verlauten')
export const origins = set('aus')
export const aboutPlaces = set('bei beim auf')
export const places = set('in im aus bei beim von vom auf seitens')

export const tolls: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fordern', set('menschenleben todesopfer opfer tote toten verletzte tribut')],
  [
    'verurteilen',
    set(`haft freiheitsstrafe freiheitsstrafen geldstrafe geldstrafen haftstrafe haftstrafen bewährungsstrafe jahren
      monaten gefängnis tode bewährung gericht landgericht amtsgericht schuldspruch`),
  ],
])

export const joiners = set('und oder sowie')

export const pronounGenders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['er', 'm'],
  ['sie', 'f'],
])
export const personalPronouns = set('')
export const whereabouts = set('in im bei beim auf')
export const pluralVerbs = /n$|^sind$/iu
export const aged = /^(der|die) \d{1,3}-?jährige$/u
export const articleGenders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['der', 'm'],
  ['die', 'f'],
])

export const rumours = set('')
export const hearsay = set('sollen')
export const expletives = set('es')
export const hearsayAdverbs = set('angeblich')
export const passiveParticiples = set('worden gewesen geblieben')
export const moving =
  /(?:gehen|kommen|fahren|fliehen|flüchten|laufen|reisen|fliegen|fallen|steigen|sinken|sterben|springen|stürzen|treten|ziehen|brechen|platzen|sein|bleiben|werden|wachsen|scheitern|geschehen|passieren|erfolgen|entstehen|verschwinden|gelingen|misslingen|auftauchen|aufwachen|eilen|kehren|rücken|rasen|prallen|kollidieren|ertrinken|ersticken|explodieren|landen|starten|wandern|klettern|kriechen|schwimmen|segeln|rutschen|gleiten|fließen|laufen|dringen|weichen|reiten|rennen|ausreißen|erkranken|genesen|verunglücken|einschlafen|erscheinen|begegnen|folgen|sickern|schleichen|marschieren|stoßen|verhungern|verbluten|erfrieren|zerbrechen|desertieren|emigrieren|kentern|auswandern|stolpern|aufbrechen|entgleisen|geraten|zusammenbrechen|eintreffen|abhauen|tauchen)$/u

export const quoters = set('zitieren')

export const contrasting = set('während wohingegen nachdem')
export const intending = set('wollen')
export const reasons = set('weil da obwohl zumal wobei wo obgleich')
export const texts =
  /(?:brief|schreiben|schrift|transparent|banner|spruchband|flugblatt|tafel|bericht|berichts|berichte|studie|gutachten|entwurf|entwurfs|papier|dokument|dokuments|protokoll|urteil|gesetz|gesetzes|vertrag|antrag|artikel|erklärung|mitteilung|meldung|zettel|plakat|plakaten|schild|buch|tagebuch|text|urkunde|akte|akten|vorlage|richtlinie|verordnung|programm|mail|tweet|beitrag|begründung|zusammenfassung|seite|website|homepage|zeitung|magazin|magazins|zeitschrift|wochenblatt|portal|portals|nachrichtenagentur|resolution)$/u
export const deeds = /(?:ung|heit|keit|tät|ion|ismus|enz|anz|nahme|zahl|höhe|summe)(?:en|n)?$/u
export const seeming = set('sehen fühlen zeigen geben finden')
export const suspicions = set('verdacht ruf vorwurf anklage verdächtigung')
export const news = /(?:meldung|bericht|nachricht|information|gerücht|hinweis)(?:en?)?$/u
export const voicing = set(
  'kritisieren bemängeln beklagen beanstanden rügen begrüßen berichten dementieren ankündigen ablehnen zurückweisen vorwerfen befürworten versprechen zusichern zusagen',
)
export const obliging = set('müssen')
export const favouring = set('dafür dagegen')
export const shares =
  /^(?:prozent|drittel|viertel|fünftel|dutzend|dutzende|hälfte|mehrheit|minderheit|großteil|teil|rest|hunderte|tausende|millionen)$/u
/** Who works for an outlet: "der Chefredakteur der „Kurve“". */
export const outletRoles =
  /(?:redakteur|reporter|journalist|herausgeber|korrespondent|sprecher|autor|chef|kolumnist|verleger|leiter|vertreter)(?:in|en|innen|s)?$/u
export const negations = set('nicht nie niemals')
export const nobody = set('niemand kein keiner keine nichts alles vieles wenig einiges manches')
export const relational =
  /(?:sprecher|anwalt|anwält|verteidiger|richter|kläger|angeklagte|beschuldigte|verdächtige|täter|zeuge|zeugin|gutachter|arzt|ärzt|mann|frau|kind|vater|mutter|sohn|tochter|bruder|schwester|eltern|freund|kolleg|nachbar|partner|begleiter|fahrer|verkäufer|kunde|kundin|gegner|rivale|rivalin|nachfolger|vorgänger|stellvertreter|vertreter|mitarbeiter|moderator|reporter|journalist|polizist|beamte|beamtin|rat|opfer)(?:in|e|r)?$/u
export const officeEndings =
  /(?:minister|präsident|kanzler|vorsitzende|chef|bürgermeister|landrat|landrät|senator|kommissar|abgeordnete|politiker|premier|gouverneur)(?:in|er)?$/u
export const belongings =
  /(?:politiker|demokrat|republikaner|sozialist|liberale|konservative|grüne|linke|franzose|französin|brite|britin|österreicher|schweizer|italiener|amerikaner|russe|russin|pole|polin|türke|türkin|niederländer|belgier|spanier|ungar|däne|dänin|schwede|schwedin|finne|finnin|norweger|tscheche|tschechin|grieche|griechin|ukrainer|chinese|chinesin|japaner|australier|kanadier|israeli|deutsche|bayer|berliner|hamburger|münchner|wiener|kölner)(?:in)?$/u
export const offices: readonly ReadonlySet<string>[] = [
  set('kanzler bundeskanzler ministerpräsident premierminister premier regierungschef'),
  set('präsident bundespräsident staatspräsident us-präsident staatschef staatsoberhaupt'),
  set('bürgermeister oberbürgermeister ob rathauschef stadtoberhaupt stadtchef'),
  set('parteivorsitzend parteichef parteivorsitzende bundesvorsitzend'),
  set('außenminister chefdiplomat'),
  set('vorstandsvorsitzend vorstandschef konzernchef unternehmenschef firmenchef vorstandsvorsitzende'),
]
export const interviews = {
  address:
    /(?<![\p{L}\p{M}\p{N}])(?:Herrn?|Frau) (?:(?:Dr|Prof)\. ){0,2}(?:(?:von|van|de|zu) ){0,2}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=,)/u,
  closing: /^(?:Die Fragen stellten?|(?:Das|Dieses) (?:Interview|Gespräch) führten?|Interview|Mit .{3,60} sprach) /u,
}
export const stamps = /^\d{1,2}[.:]\d{2}(?: Uhr)? ?[:–—-] /u
export const comparing = set('als')
export const bodyKinds: readonly RegExp[] = [
  /(?:konzern|unternehmen|hersteller|firma|zulieferer|bauer|anbieter|betreiber|betreiberin|händler|kette|holding|werft|reederei|brauerei|start-?up|bank|versicherer|pharma|werke|^ag|^gmbh|^se|^kg|^kgaa|^ltd|^inc|^group|^plc)(?:e?s|n|en)?$/u,
  /gewerkschaft(?:en)?$/u,
  /(?:kasse|versicherung)(?:n|en)?$/u,
  /(?:verband|bund|initiative|organisation|bündnis|vereinigung|kammer|innung|stiftung)(?:e?s)?$/u,
  /ministerium(?:s)?$/u,
  /(?:amt|behörde|agentur|aufsicht)(?:e?s)?$/u,
  /(?:partei|fraktion)$/u,
  /(?:klub|club|verein|^fc|^sv|^vfl|^vfb|^tsv|^sk|^ac|^fk|^rb|^hc|^ec)(?:e?s)?$/u,
  /(?:zeitung|blatt|magazin|sender|portal)(?:e?s)?$/u,
  /(?:universität|hochschule|institut)(?:e?s)?$/u,
  /(?:klinikum|klinik|krankenhaus)(?:e?s)?$/u,
]
export const possessives: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[...set('sein seine seinem seinen seiner seines')].map((word) => [word, 'm'] as const),
  ...[...set('ihr ihre ihrem ihren ihrer ihres')].map((word) => [word, 'f'] as const),
])
export const wordings = set(
  'parole parolen slogan slogans spruch sprüche sprüchen sprechchöre sprechchören ruf rufe rufen satz sätze sätzen worte worten aufschrift aufschriften losung losungen bemerkung botschaft antwort frage feststellung behauptung',
)
export const judges = set('für')
export const being = set('sein bleiben')
export const demonstratives = set('diesen diesem dieser')
export const wishing = set('gehen')
export const forExample = set('zum beispiel etwa')
export const passives = set('werden')
export const perfectWithBe = set('ausgehen hervorgehen durchsickern übereinkommen eingehen einschreiten')

export const institutions: readonly string[] = [
  ...set(`kommission polizei behörde behörden gericht gerichte gerichtshof regierung ministerium ministeriums verband
    verbände gewerkschaft gewerkschaften partei parteien amt ämter anwaltschaft ausschuss agentur konzern unternehmen
    firma feuerwehr bank verein fraktion opposition koalition kirche stiftung organisation organisationen universität
    richter sprecher sprecherin forscher experten kritiker beobachter anwohner anwalt anwälte verteidiger verteidigung
    zeitung verwaltung leitung führung abteilung vereinigung union redaktion direktion delegation versammlung innung rat
    behörden gerichten experten kritikern beobachtern forschern ermittlern anwälten richtern vertretern betreibern
    veranstaltern kräfte kräften ärzten ärzte politikern politiker bewohner bewohnern abgeordneten mitarbeiter mitarbeitern
    senat kreml pentagon vatikan parlament armee militär betreiber veranstalter ermittler hersteller vertreter
    tribunal regime regierungen ministerien gemeinschaft gemeinschaften gruppen staat staaten stadt städte bundesland
    bundesländer komitee komitees fraktionen kammern präsidium verbund bündnis bündnisse institute initiativen magazin
    magazine portal portale zeitungen medien parlamente konzerne banken firmen vereine kirchen klinik kliniken
    krankenhäuser schule schulen universitäten kabinett junta gremium gremien jury kanzlei kanzleien kommune kommunen
    gemeinde gemeinden landkreis landkreise verlage flughafen kommissionen agenturen stiftungen vereinigungen räte
    menschenmenge bund rundfunk branche industrie wirtschaft handwerk handel team teams management blatt landtag
    bundestag kreistag konferenz konferenzen allianz gewerbe familie familien trio länder linien versicherer laien fans
    fachmann fachleute spitze spitzen bewegung bewegungen lobby netzwerk zentrale zentrum botschaft truppe truppen miliz
    milizen rebellen mannschaft klub club gesellschaft gesellschaften reederei krankenkasse krankenkassen kassen
    versicherung versicherungen sparkasse lager liga börse airline airlines seite fluggesellschaft`),
]
