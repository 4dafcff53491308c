import type { Medium } from '../../../model/layers.ts'
import type { Construction, CueVerb } from '../../quotations.ts'

/** One letter a construction, so that the lists below read at a glance. */
const LETTERS: Readonly<Record<string, Construction>> = {
  d: 'direct',
  s: 'clause',
  v: 'verb-second',
  z: 'zu',
  o: 'object',
  l: 'label',
}

/** `[medium, constructions, verbs]`; "mit|teilen" has the separable particle "mit". Written for this project. */
const LISTS: readonly (readonly [Medium, string, string])[] = [
  [
    'speech',
    'dsv',
    `sagen erzählen äußern erwidern entgegnen antworten bemerken beteuern bekunden bekräftigen betonen unterstreichen
     versichern argumentieren konstatieren resümieren präzisieren ergänzen urteilen orakeln unken mutmaßen prophezeien
     prognostizieren behaupten berichten melden verlautbaren mahnen monieren rügen bemängeln beklagen klagen
     lamentieren schimpfen wettern poltern spotten scherzen frotzeln witzeln verraten gestehen schildern
     erläutern darlegen folgern schlussfolgern bilanzieren plädieren appellieren insistieren beschwören geloben schwören
     signalisieren verkünden proklamieren deklarieren referieren dozieren kommentieren informieren
     wiederholen kontern parieren widersprechen dementieren bestreiten leugnen verneinen bejahen
     bestätigen erklären erwähnen fordern verlangen verlauten warnen kritisieren versprechen drohen begründen raten erinnern geißeln
     mit|teilen ein|gestehen zu|gestehen vermelden besagen skandieren unter|streichen auf|zeigen an|merken an|fügen hinzu|fügen hinzu|setzen nach|legen nach|schieben ein|räumen zu|geben zu|sichern zu|sagen
     fest|legen fest|stellen fest|halten klar|stellen richtig|stellen      hervor|heben hervor|gehen aus|führen dar|legen dar|stellen aus|sagen an|geben bekannt|geben bekannt|machen kund|tun kund|geben
     vor|tragen vor|rechnen vor|bringen ein|wenden ein|werfen entgegen|halten zurück|weisen zurück|geben vor|werfen
     an|kündigen an|deuten an|drohen an|mahnen an|prangern ab|streiten nach|haken zusammen|fassen voraus|sagen vorher|sagen
     voraus|sehen durch|blicken durch|sickern weiter|geben wieder|geben weis|machen vor|schlagen frohlocken
     verteidigen freuen beschweren bedanken entschuldigen loben würdigen tadeln attestieren bescheinigen unterstellen
     vor|halten jubeln schwärmen rufen schreien flüstern murmeln seufzen lachen brüllen fragen
     erkundigen nach|fragen aus|rufen zu|rufen an|führen ein|schränken ab|wiegeln beschwichtigen beruhigen trösten
     ermahnen ermuntern heißen lauten verweisen hin|weisen
     rechtfertigen offenbaren enthüllen verdeutlichen veranschaulichen klären petzen plaudern deuten tönen giften ätzen
     höhnen donnern grollen granteln nörgeln philosophieren sinnieren raunen hauchen stammeln bitten flehen zitieren
     befinden beschließen entscheiden aus|rechnen errechnen heraus|finden aus|schließen aus|drücken rekapitulieren relativieren spezifizieren konkretisieren`,
  ],
  ['speech', 'd', 'reagieren'],
  ['thought', 's', 'ergeben nach|weisen belegen'],
  [
    'writing',
    'dsv',
    `schreiben notieren twittern posten tweeten titeln mailen simsen texten bloggen kommentieren protokollieren
     dokumentieren veröffentlichen publizieren chatten kabeln telegrafieren`,
  ],
  [
    'thought',
    'dsv',
    `glauben meinen denken finden vermuten an|nehmen hoffen befürchten fürchten erwarten schätzen wissen ahnen
     spekulieren überlegen erwägen zweifeln bezweifeln bedauern wünschen wähnen erkennen
     kalkulieren argwöhnen mutmaßen träumen begreifen verstehen grübeln rätseln ein|schätzen
     ein|sehen aus|gehen vor|stellen beurteilen schließen ab|leiten`,
  ],
  [
    'speech',
    'z',
    `fordern verlangen versprechen drohen bitten raten warnen empfehlen gebieten befehlen 
     beschließen entscheiden behaupten beteuern versichern bestreiten leugnen geloben schwören      beauftragen ermahnen mahnen drängen beabsichtigen planen erwägen hoffen glauben meinen erwarten fürchten befürchten
     beschuldigen verdächtigen bezichtigen vereinbaren appellieren plädieren garantieren gestehen ersuchen
     vor|haben an|bieten an|kündigen an|drohen zu|sagen zu|sichern ab|lehnen auf|fordern auf|rufen vor|schlagen vor|werfen an|ordnen
     an|weisen zu|geben an|geben ab|raten nahe|legen unter|stellen ein|laden vor|geben an|regen ein|räumen
     nach|sagen bereit|erklären aus|schließen ab|streiten beantragen bekräftigen erklären ermuntern ermutigen`,
  ],
  [
    'speech',
    'o',
    `fordern verlangen kritisieren begrüßen bemängeln beklagen rügen loben würdigen tadeln verurteilen bedauern dementieren
     bestreiten bestätigen befürworten beanstanden bekräftigen empfehlen warnen plädieren appellieren
     berichten ab|lehnen zurück|weisen an|kündigen an|mahnen an|prangern an|drohen auf|fordern vor|schlagen vor|werfen
     zu|sichern zu|sagen ein|räumen ein|fordern bekannt|geben aus|schließen mit|teilen an|zweifeln
     bezweifeln bezeichnen nennen betonen voraus|sagen prophezeien prognostizieren beschuldigen verdächtigen bezichtigen an|regen ein|stufen hin|weisen verweisen raten
     erwägen attackieren beschimpfen schildern erläutern an|geben klagen ab|streiten leugnen befürchten erwarten auf|rufen
     beteuern versprechen`,
  ],
  [
    'speech',
    'l',
    `nennen bezeichnen kritisieren verurteilen loben würdigen beschreiben charakterisieren titulieren beschimpfen
     bewerten werten brandmarken beurteilen rühmen preisen bemängeln beklagen fordern sprechen warnen verspotten
     geißeln feiern begrüßen schimpfen betiteln apostrophieren zurück|weisen ab|lehnen ab|tun an|kündigen ein|stufen ein|schätzen
     attackieren finden bezweifeln betonen versprechen hervor|heben konstatieren verlangen raten vor|werfen beschwören preisen zitieren`,
  ],
  // What is said in a tone: with a clause as well as with words in marks.
  [
    'speech',
    'dsv',
    ` beichten bezeugen belehren predigen prahlen protzen postulieren fabulieren faseln munkeln tuscheln wispern
     flunkern lästern stänkern motzen murren knurren brummen grummeln fauchen keifen zetern meckern mosern maulen jammern
     stöhnen ächzen schluchzen heulen wimmern kreischen grölen johlen schnauben zischen nuscheln lallen stottern kichern
     prusten schmunzeln lächeln grinsen strahlen feixen flachsen spötteln sticheln staunen wundern entrüsten empören
     ereifern echauffieren mokieren erregen toben fluchen zürnen triumphieren sekundieren resignieren rezitieren diktieren
     kommandieren  moralisieren räsonieren schwadronieren suggerieren insinuieren kolportieren verheißen
     verkündigen vermerken verfügen verhehlen   diagnostizieren protestieren plauschen unterrichten
     durch|geben durch|sagen aus|plaudern hinaus|posaunen heraus|platzen los|poltern auf|schreien auf|seufzen auf|lachen
     auf|atmen dazwischen|rufen ein|haken nach|fassen nach|bohren nach|setzen dagegen|halten entgegen|setzen
     zurück|rudern zurück|fragen klar|machen weiter|erzählen weiter|sagen 
      auf|zählen auf|listen aus|malen ein|reden ein|schärfen an|vertrauen vor|lesen vor|warnen
     vor|spiegeln vor|gaukeln vor|schwärmen vor|jammern bei|pflichten zu|flüstern zu|raunen nahe|legen
     hinterher|schieben aus|richten vor|geben herum|erzählen zusammen|rechnen hoch|rechnen`,
  ],
  // What somebody comes to know, or takes for granted.
  [
    'thought',
    's',
    'ermitteln eruieren beobachten registrieren berechnen beweisen voraus|setzen vorher|sehen erahnen erträumen',
  ],
  [
    'speech',
    'z',
    ` insistieren begehren   verabreden beschwören flehen an|flehen an|raten ein|schärfen
     ein|willigen zu|billigen zu|gestehen zu|trauen überlegen vor|nehmen instruieren rühmen brüsten bereuen bedauern
     beklagen dementieren verneinen  beichten befürworten verordnen an|streben scheuen verpflichten verlangen`,
  ],
  // Acts that are told with their object.
  [
    'speech',
    'o',
    `an|sprechen thematisieren     an|kreiden an|lasten   bejubeln bezeugen
      missbilligen verdammen verspotten verhöhnen schmähen geißeln  problematisieren 
     postulieren ersuchen erbitten reklamieren   unterstreichen
     konstatieren diagnostizieren  attestieren bescheinigen nahe|legen widerrufen relativieren verharmlosen
     herunter|spielen bagatellisieren rechtfertigen   rühmen an|deuten avisieren vorher|sagen
        vermelden  enthüllen preis|geben offen|legen skizzieren  dar|legen
     versichern    geloben garantieren  zu|geben ein|gestehen bereuen negieren
     verneinen vermuten wittern erhoffen ersehnen  verlangen beschwören verheißen an|raten 
       unterbreiten  `,
  ],
  [
    'speech',
    'l',
    `verdammen schmähen interpretieren deuten auf|fassen ab|qualifizieren ab|kanzeln herunter|spielen verharmlosen
     rechtfertigen verteidigen an|preisen hin|stellen dar|stellen schildern wahr|nehmen empfinden betrachten erachten ein|ordnen
     um|schreiben formulieren verunglimpfen verteufeln bejubeln gut|heißen missbilligen taufen schelten rügen geloben zu|sichern
     zu|sagen fordern diagnostizieren attestieren bescheinigen vermissen`,
  ],
]

function build(): ReadonlyMap<string, readonly CueVerb[]> {
  const byVerb = new Map<string, { medium: Medium; takes: Set<Construction> }>()
  for (const [medium, letters, words] of LISTS) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      const entry = byVerb.get(word) ?? { medium, takes: new Set<Construction>() }
      for (const letter of letters) entry.takes.add(LETTERS[letter]!)
      byVerb.set(word, entry)
    }
  }
  const byBase = new Map<string, CueVerb[]>()
  for (const [word, { medium, takes }] of byVerb) {
    const bar = word.indexOf('|')
    const verb: CueVerb =
      bar < 0
        ? { base: word, medium, takes }
        : { base: word.slice(bar + 1), particle: word.slice(0, bar), medium, takes }
    const same = byBase.get(verb.base)
    if (same) same.push(verb)
    else byBase.set(verb.base, [verb])
  }
  return byBase
}

/** German cue verbs by base infinitive. */
export const verbs: ReadonlyMap<string, readonly CueVerb[]> = build()

/** German cue verbs by full infinitive: "mitteilen". */
export const joined: ReadonlyMap<string, CueVerb> = new Map(
  [...verbs.values()].flat().map((verb) => [(verb.particle ?? '') + verb.base, verb] as const),
)
