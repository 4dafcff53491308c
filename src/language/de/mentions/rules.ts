import type { Rule } from '../../rule.ts'

/** What each finder of mentions proves. The `model-` rules are the trained model's, by kind. */
export const rules: readonly Rule[] = [
  {
    name: 'mentions/gazetteer',
    examples: ['Die Minister trafen sich in ⟦Finnland⟧.', 'Ein Sprecher des ⟦Weißen Hauses⟧ schwieg.'],
    counterExamples: ['Die Zeit drängt, und die Welt schaut zu.'],
  },
  {
    name: 'mentions/derived',
    examples: [
      'Die ⟦finnische⟧ Regierung und die ⟦Dänen⟧ verhandeln.',
      'Die deutsch-⟦polnische⟧ Grenze blieb offen.',
      'Die ⟦russischsprachige⟧ Minderheit klagt.',
      'Die ⟦profinnische⟧ Partei gewann.',
    ],
    counterExamples: ['Die fischige Brühe stand auf dem Herd.', 'Die Sieger jubelten.'],
  },
  {
    name: 'mentions/bloc',
    examples: ['Der ⟦Westen⟧ liefert Waffen.', 'Das ist die Sicht des ⟦Westens⟧.', 'Die ⟦westlichen⟧ Staaten zahlen.'],
    counterExamples: [
      'Im Westen regnet es.',
      'Der Westen des Landes ist trocken.',
      'Der Westen Norlands ist trocken.',
      'Der westliche Rand brennt.',
    ],
  },
  {
    name: 'mentions/dateline',
    examples: [
      '⟦Hallenau⟧ (nda) – Der Hersteller ruft Tabletten zurück.',
      '⟦Tarsau⟧/⟦Lodenau⟧ (nda) – Die Regierung hat zugesagt.',
      '⟦NORDAU⟧ – Der Hafen ist seit Freitag gesperrt, sagt sie.',
      '⟦Nordau⟧, 9. Oktober 2025.',
    ],
    counterExamples: ['Thal – seit Jahren im Amt – ging.', 'Brakstad (SPD) – seit Jahren im Amt – ging.'],
  },
  {
    name: 'mentions/party',
    examples: [
      'Ministerin Eva Thal (⟦Freie Mitte⟧) schwieg.',
      'Die ⟦Landunion⟧ lehnt das ab.',
      'Mit dem ⟦Sozialen Bund⟧ geht das nicht.',
      'Nach Angaben des ⟦Statistischen Landesamtes⟧ sank die Zahl.',
      'Die Vorsitzende der ⟦Ökoliste⟧ ging.',
      'Beobachter der ⟦Europäischen Grenzmission⟧ dürfen kommen.',
      'Zugang hat der ⟦Internationale Hilfsdienst⟧ noch nicht.',
      'Der ⟦Deutsche Fischereiverband⟧ klagt.',
    ],
    counterExamples: [
      'Das Foto zeigt Eva Thal (Mitte).',
      'Die Regierungspartei lehnt das ab.',
      'Die Rangliste führt sie an.',
      'Die Berliner Flüchtlingshilfe wirkt.',
    ],
  },
  {
    name: 'mentions/body-of-role',
    examples: ['Die ⟦HKU⟧-Chefin schwieg.', 'Der ⟦Norvantik⟧-Sprecher schwieg.', 'Die ⟦Heimatpartei⟧-Fraktion tagt.'],
    counterExamples: ['Der Ex-Chef schwieg.', 'Die Küchen-Chefin schwieg.'],
  },
  {
    name: 'mentions/placed',
    examples: [
      'Dass man in ⟦Qasirt⟧ nicht zahlt, ist neu.',
      'Das Hochwasser an der ⟦Dalber⟧ sinkt.',
      'Die Klasse aus dem schweizerischen ⟦Hinterwisen⟧ wartet.',
    ],
    counterExamples: ['Sie lebt in Armut.', 'Das steht in Untersuchungsberichten.'],
  },
  {
    name: 'mentions/compound',
    examples: ['Der ⟦US⟧-Botschafter reiste ab.', 'Der ⟦Kreml⟧-Sprecher schwieg.'],
    counterExamples: ['Der Ex-Botschafter reiste ab.'],
  },
  {
    name: 'mentions/joined-place',
    examples: [
      'Sie wohnt in ⟦Hamburg-Blankenese⟧.',
      'Der Zug hielt in ⟦Stuttgart-Mitte⟧.',
      'Der ⟦Sanir-Korridor⟧ öffnet.',
    ],
    counterExamples: ['Der Hamburg-Marathon fiel aus.', 'Der Wander-Pass gilt.'],
  },
  {
    name: 'mentions/closed-compound',
    examples: ['Der ⟦Kreml⟧sprecher schwieg.', 'Die ⟦Bundestags⟧präsidentin lud ein.'],
    counterExamples: ['Der Regierungssprecher schwieg.', 'Der Bundesminister lud ein.'],
  },
  {
    name: 'mentions/compound-organization',
    examples: ['Die ⟦US-Regierung⟧ schwieg.'],
    counterExamples: ['Der US-Botschafter schwieg.'],
  },
  {
    name: 'mentions/compound-repeated',
    examples: ['Tomma Wiebold klagte. Die ⟦Wiebold⟧-Klage scheiterte.'],
    counterExamples: ['Die Wochenend-Klage scheiterte.'],
  },
  {
    name: 'mentions/introduced',
    examples: [
      'Am Grenzfluss ⟦Dalbe⟧ stehen Zelte.',
      'Der Unterhändler des Sultanats ⟦Dhorran⟧ kam.',
      'Der Mutterkonzern ⟦Alvana⟧ zahlt nicht.',
      'Das meldet die Zeitung „⟦Der Küstenbote⟧“.',
      'Der Roman „⟦Die letzte Fähre⟧“ erschien im Herbst.',
      'Das Containerschiff ⟦Ever Blue⟧ lief am Montag aus.',
      'Der Impfstoff ⟦Brakstavax⟧ wirkt.',
      'Der Impfstoffhersteller ⟦Norvax⟧ liefert nicht.',
      'Die Gewerkschaft ⟦Metallbund⟧ klagt.',
    ],
    counterExamples: [
      'Die Zeitung Seite für Seite zu lesen dauert lange.',
      'Mit der Partei Verschwiegenheit zu vereinbaren, half nicht.',
    ],
  },
  {
    name: 'mentions/body',
    examples: [
      'Die ⟦Stiftung Küste und Meer⟧ warnt.',
      'Die Kieler ⟦Stiftung Küste und Meer⟧ warnt.',
      'Das ⟦Institut für Meeresforschung und Seerecht⟧ rechnet anders.',
    ],
    counterExamples: ['Er bezahlte das Amt für die Prüfung.'],
  },
  {
    name: 'mentions/place-ending',
    examples: ['⟦Halmotien⟧ lehnte ab.', 'Sie flogen nach ⟦Tarvograd⟧.', 'Die Erklärung von ⟦Sainte-Morelle⟧ gilt.'],
    counterExamples: ['Leckereien lagen bereit.', 'Es gab mehrere Gastronomien.', 'Gegenstrategien halfen nicht.'],
  },
  {
    name: 'mentions/body-compound',
    examples: [
      'Die ⟦Reederbank⟧ wächst. Der Kurs fiel. Die Aktien der ⟦Reederbank⟧ sind gefragt.',
      'Das ⟦Finanzministerium⟧ schwieg. Der Kurs fiel. Am Abend stieg er.',
      'Es regnet. Die Mauer hält nach Angaben der ⟦Schleusenverwaltung⟧ stand. Das Wasser fällt.',
    ],
    counterExamples: [
      'Eine Regionalbank wächst. Der Kurs fiel. Die Aktien der Regionalbank sind gefragt.',
      'Die Parkbank ist neu. Es regnet. Die Parkbank wird nass.',
      'Der Wetteransager irrte. Es regnet. Das Auto steht.',
    ],
  },
  {
    name: 'mentions/foreign-body',
    examples: ['Die ⟦Bank of Norland⟧ hob den Zins an.', 'Sie lehrt an der ⟦Norland School of Fine Arts⟧.'],
    counterExamples: ['Der Film „Best of Bonn“ lief an.'],
  },
  {
    name: 'mentions/spelled-body',
    examples: ['Die ⟦Fährgewerkschaft Nordufer⟧ (FGN) streikt.'],
    counterExamples: ['Die Fähren der Nordküste (FGN) fahren.'],
  },
  {
    name: 'mentions/body-of-place',
    examples: ['Das ⟦Landgericht Kassel⟧ entschied.', 'Die ⟦Staatsanwaltschaft Kronmoor⟧ leitete Ermittlungen ein.'],
    counterExamples: ['Das Gericht in Kassel entschied.', 'Für die Staatsanwaltschaft Beweise zu finden war schwer.'],
  },
  {
    name: 'mentions/firm-of-trade',
    examples: ['Am Dienstag teilte ⟦Lumara Energie⟧ das mit.', '⟦Quendra Logistik⟧ schwieg.'],
    counterExamples: ['Brakstads Energie ist aufgebraucht.', 'Die meisten Reisen wurden abgesagt.'],
  },
  {
    name: 'mentions/bracketed-acronym',
    examples: ['Die Kammer für Seehandel und Werften (⟦KfSW⟧) warnt.'],
    counterExamples: ['Der Preis (ABCd) stieg.'],
  },
  {
    name: 'mentions/particle-name',
    examples: ['Gestern widersprach ⟦van Hoven⟧ im Radio.', 'Frau ⟦von Ahlen⟧ schwieg.'],
    counterExamples: ['Sie kam von Ahlen nach Bonn.', 'Das Werk von der Insel gefiel.'],
  },
  {
    name: 'mentions/model-person',
    examples: ['Innenministerin ⟦Jorun Brakstad⟧ trat zurück.', 'Trainer ⟦Vogel⟧ gab auf.'],
    counterExamples: ['Der Trainer gab auf.'],
  },
  {
    name: 'mentions/model-place',
    examples: ['Sie wohnt seit Jahren in ⟦Brakelsund⟧.'],
    counterExamples: ['Sie wohnt seit Jahren in einer Mühle.'],
  },
  {
    name: 'mentions/model-organization',
    examples: ['Die ⟦Tidewall AG⟧ verkauft drei Schiffe.'],
    counterExamples: ['Der Reeder verkauft drei Schiffe.'],
  },
  {
    name: 'mentions/repeated',
    examples: [
      'Oberbürgermeister Lutz von Ahlenfeld kam. „Nein“, sagte ⟦von Ahlenfeld⟧.',
      'Tischler Karl Kassel kam nach Bonn. ⟦Kassel⟧ sagte nichts.',
    ],
    counterExamples: ['Der Müller kam. Ein Müller mahlt.', 'Tischler Karl Kassel kam. In Kassel regnete es.'],
  },
  {
    name: 'mentions/role-description',
    examples: ['Bundeskanzlerin Odalrun Weiß sprach. Die ⟦Kanzlerin⟧ lobte den Plan.'],
    counterExamples: [
      'Bundeskanzlerin Odalrun Weiß sprach. Der Kanzler lobte den Plan.',
      'Ministerin Ada Holm und Ministerin Ida Lund kamen. Die Ministerin sprach.',
      'Ministerin Ada Holm kam. Eine Ministerin sprach.',
    ],
  },
  {
    name: 'mentions/body-description',
    examples: ['Der Deutsche Fischereiverband klagt. Der ⟦Verband⟧ hofft auf ein Urteil.'],
    counterExamples: ['Der Verband hofft auf ein Urteil.'],
  },
]
