import type { Modality, StatementRules } from '../statements.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const map = (entries: Readonly<Partial<Record<Modality, string>>>): ReadonlyMap<string, Modality> =>
  new Map(
    Object.entries(entries).flatMap(([modality, words]) => [...set(words)].map((word) => [word, modality as Modality])),
  )

export const statements: StatementRules = {
  rules: [
    {
      name: 'statements/attributed',
      examples: [
        '„⟦Die Brücke bleibt gesperrt⟧“, sagte Bürgermeisterin Karla Wendt.',
        'Der Bauleiter sagte, ⟦die Arbeiten seien nicht abgeschlossen⟧.',
      ],
      counterExamples: ['Die Brücke bleibt am Montag gesperrt.'],
    },
    {
      name: 'statements/asserted',
      examples: ['⟦Die Brücke über die Lause bleibt am Montag gesperrt.⟧'],
      counterExamples: ['„Die Brücke bleibt gesperrt“, sagte Bürgermeisterin Karla Wendt.'],
    },
  ],
  negators: set(
    `nicht nie niemals nirgends nirgendwo nichts niemand niemanden niemandem kein keine keinen keinem keiner keines keins
     weder keineswegs keinesfalls keinerlei mitnichten`,
  ),
  negationUndone: set('nur zuletzt bloß allein einmal weniger selten umsonst'),
  modals: map({
    possible: 'können mögen',
    necessary: 'müssen sollen',
    planned: 'wollen beabsichtigen',
  }),
  modalForms: map({
    possible: 'dürfte dürften könnte könnten',
    necessary: 'müsste müssten sollte sollten',
  }),
  hearsayModals: set('sollen wollen'),
  perfectInfinitives: new Map([
    ['haben', undefined],
    [
      'sein',
      set(
        `worden gewesen geworden geblieben gekommen gegangen gefahren gereist geflogen geflohen geflüchtet gestorben
         gefallen gestürzt gelandet entkommen erschienen eingetroffen zurückgetreten zurückgekehrt passiert geschehen
         abgestürzt umgekommen ertrunken ausgebrochen eingedrungen verschwunden gestiegen gesunken gelungen entstanden`,
      ),
    ],
  ]),
  futures: set('werden'),
  planVerbs: set('planen beabsichtigen vorhaben anpeilen anstreben'),
  adverbs: map({
    possible: `wohl vielleicht möglicherweise womöglich vermutlich wahrscheinlich eventuell mutmaßlich allenfalls denkbar
               offenbar anscheinend`,
    hearsay: 'angeblich',
    planned: 'geplant vorgesehen',
    necessary: 'notwendig nötig erforderlich unerlässlich',
  }),
  conditions: set('wenn falls sofern'),
  conditionUndone: set('auch selbst gleich schon'),
  conditionVerbs: set('sollte sollten'),
  conjunctions: new Set(),
  questionOpeners: set('ob'),
}
