/** What three outlets write about one invented event. */
export interface InventedReports {
  readonly titles: readonly string[]
  readonly texts: readonly (readonly string[])[]
}

const ONSETS = 'B Br D F Fr G Gr H J K Kl L M N P Pr R S Sch St T Tr V W Z'.split(' ')
const NUCLEI = 'a e i o u ei au'.split(' ')
const ENDS = 'l n r m s nd lt rt ns'.split(' ')

/** Each theme has words of its own; `{place}`, `{near}`, `{one}`, `{two}`, `{firm}`, `{money}`, `{months}` are filled in. */
const THEMES: readonly (readonly [noun: string, titles: readonly string[], sentences: readonly string[]])[] = [
  [
    'Brücke',
    ['{place} sperrt Brücke nach {near}', 'Brücke zwischen {place} und {near} gesperrt'],
    [
      'Prüfer fanden Risse in den Pfeilern der Brücke zwischen {place} und {near}.',
      'Lastwagen müssen einen Umweg über {near} nehmen, sagte Bürgermeister {one}.',
      'Das Ingenieurbüro {firm} hält den Beton für ermüdet.',
      'Pendler wie {two} ärgern sich über den Stau am Fluss.',
    ],
  ],
  [
    'Klinik',
    ['Klinik in {place} schließt Geburtshilfe', '{place}: Klinik gibt Kreißsaal auf'],
    [
      'Die Klinik in {place} findet keine Hebammen mehr und gibt den Kreißsaal auf.',
      'Chefärztin {one} sprach von einem schweren Entschluss.',
      'Werdende Mütter sollen nach {near} fahren, teilte der Träger {firm} mit.',
      'Hebamme {two} sammelte Unterschriften gegen den Plan.',
    ],
  ],
  [
    'Werft',
    ['Werft {firm} baut Fähre für {place}', 'Neue Fähre: {firm} bekommt Auftrag aus {place}'],
    [
      'Die Werft {firm} baut eine elektrische Fähre für die Reederei in {place}.',
      'Kapitän {one} freut sich über leise Motoren und breite Rampen.',
      'Die Fähre soll zwischen {place} und {near} pendeln.',
      'Betriebsrat {two} rechnet mit neuen Lehrstellen für Schweißer.',
    ],
  ],
  [
    'Wolf',
    ['Wolf reißt Schafe bei {place}', 'Schäfer aus {near} fordert Abschuss'],
    [
      'Auf einer Weide bei {place} hat ein Wolf elf Schafe gerissen.',
      'Schäfer {one} aus {near} fordert einen Abschuss.',
      'Die Biologin {two} rät zu höheren Zäunen und Hunden.',
      'Das Labor {firm} untersucht Speichel an den Kadavern.',
    ],
  ],
  [
    'Theater',
    ['Theater {place} eröffnet mit Oper', 'Intendantin stellt Spielzeit in {place} vor'],
    [
      'Das Theater in {place} eröffnet seine Spielzeit mit einer vergessenen Oper.',
      'Intendantin {one} will junge Zuschauer aus {near} gewinnen.',
      'Tenor {two} singt die Hauptrolle, das Bühnenbild kommt von {firm}.',
      'Für Schulklassen gibt es Proben mit offenem Vorhang.',
    ],
  ],
  [
    'Hochwasser',
    ['Hochwasser: {place} lässt Deich verstärken', 'Deich bei {near} droht zu brechen'],
    [
      'Nach Tagen voller Regen steigt der Pegel bei {place} weiter.',
      'Helfer schichten Sandsäcke auf den Deich vor {near}.',
      'Einsatzleiter {one} warnte vor einer Welle in der Nacht.',
      'Die Pumpen liefert {firm}, Landwirt {two} stellt seine Scheune bereit.',
    ],
  ],
  [
    'Schule',
    ['{place} bekommt Gesamtschule', 'Streit um Gesamtschule in {place}'],
    [
      'In {place} sollen Gymnasium und Realschule zu einer Gesamtschule werden.',
      'Rektorin {one} lobte den gemeinsamen Unterricht.',
      'Eltern aus {near} fürchten längere Wege, sagte ihr Sprecher {two}.',
      'Den Anbau aus Holz plant das Büro {firm}.',
    ],
  ],
  [
    'Mine',
    ['{firm} sucht Lithium bei {place}', 'Bohrungen nach Lithium in {near}'],
    [
      'Der Konzern {firm} bohrt bei {place} nach Lithium für Batterien.',
      'Geologe {one} vermutet das Metall in heißem Tiefenwasser.',
      'Anwohner in {near} sorgen sich um ihre Brunnen.',
      'Winzerin {two} verlangt ein Gutachten über Erdbeben.',
    ],
  ],
  [
    'Bahn',
    ['Bahn nach {place} fährt wieder', 'Strecke {place}–{near} wird wiederbelebt'],
    [
      'Nach vierzig Jahren fahren wieder Züge auf der Nebenbahn nach {place}.',
      'Lokführerin {one} steuerte den ersten Triebwagen über das Viadukt.',
      'Am Bahnhof {near} spielte eine Kapelle.',
      'Betreiber {firm} verspricht einen Stundentakt, Fahrgast {two} einen vollen Waggon.',
    ],
  ],
  [
    'Fund',
    ['Archäologen finden Grab bei {place}', 'Fürstengrab in {near} entdeckt'],
    [
      'Archäologen haben bei {place} ein Grab aus der Bronzezeit geöffnet.',
      'Grabungsleiterin {one} zeigte Spangen und einen Dolch.',
      'Entdeckt hatte die Stelle der Landwirt {two} beim Pflügen nahe {near}.',
      'Das Museum {firm} will die Stücke im Herbst ausstellen.',
    ],
  ],
]

/** Reports of an event that nobody else reports. */
export function inventedReports(story: number, random: () => number): InventedReports {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const syllable = () => pick(ONSETS) + pick(NUCLEI) + pick(ENDS)
  const name = () => {
    const word = `${syllable()}${syllable().toLowerCase()}`
    return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
  }
  const first = () => pick('Ilse Bodo Carla Henrik Mara Jost Nele Udo Frieda Arne Lotte Kuno'.split(' '))
  const facts: Readonly<Record<string, string>> = {
    place: name(),
    near: name(),
    one: `${first()} ${name()}`,
    two: `${first()} ${name()}`,
    firm: name(),
    money: String(3 + Math.floor(random() * 60)),
    months: String(4 + Math.floor(random() * 20)),
  }
  const filled = (text: string) => text.replace(/\{(\w+)\}/gu, (_, key: string) => facts[key] ?? '')
  const [noun, titles, [a, b, c, d]] = THEMES[story % THEMES.length]!
  const cost = 'Das Vorhaben kostet {money} Millionen Euro und dauert {months} Monate, wie {one} sagte.'
  const costAgain = `Für die ${noun} in {place} sind {money} Millionen Euro und {months} Monate vorgesehen.`
  return {
    titles: [titles[0]!, titles[1]!, `${noun} in {place}: Was {one} jetzt vorhat`].map(filled),
    texts: [
      [`${a} ${b}`, cost, `${c} ${d}`],
      [`${b} ${a}`, `${d} ${costAgain}`, `{one} äußerte sich am Abend in {place}. ${c}`],
      [`${c} ${d}`, `${a} ${costAgain}`, `In {near} hatte man davon aus der Zeitung erfahren. ${b}`],
    ].map((paragraphs) => paragraphs.map(filled)),
  }
}
