import { modalitiesOf, type StatementRules, wordsOf } from '../statements.ts'

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
  negators: wordsOf(
    `nicht nie niemals nirgends nirgendwo nichts niemand niemanden niemandem kein keine keinen keinem keiner keines keins
     weder keineswegs keinesfalls keinerlei mitnichten`,
  ),
  negationUndone: wordsOf('nur zuletzt bloß allein einmal weniger selten umsonst'),
  modals: modalitiesOf({
    possible: 'können mögen dürfen',
    necessary: 'müssen sollen',
    planned: 'wollen beabsichtigen',
  }),
  modalForms: modalitiesOf({
    possible: 'dürfte dürften könnte könnten',
    necessary: 'müsste müssten sollte sollten',
  }),
  hearsayModals: wordsOf('sollen wollen'),
  perfectInfinitives: new Map([
    ['haben', undefined],
    [
      'sein',
      wordsOf(
        `worden gewesen geworden geblieben gekommen gegangen gefahren gereist geflogen geflohen geflüchtet gestorben
         gefallen gestürzt gelandet entkommen erschienen eingetroffen zurückgetreten zurückgekehrt passiert geschehen
         abgestürzt umgekommen ertrunken ausgebrochen eingedrungen verschwunden gestiegen gesunken gelungen entstanden`,
      ),
    ],
  ]),
  futures: wordsOf('werden'),
  planVerbs: wordsOf('planen beabsichtigen vorhaben anpeilen anstreben'),
  adverbs: modalitiesOf({
    possible: `wohl vielleicht möglicherweise womöglich vermutlich wahrscheinlich eventuell mutmaßlich allenfalls denkbar
               offenbar anscheinend`,
    hearsay: 'angeblich',
    planned: 'geplant vorgesehen',
    necessary: 'notwendig nötig erforderlich unerlässlich',
  }),
  conditions: wordsOf('wenn falls sofern'),
  conditionUndone: wordsOf('auch selbst gleich schon'),
  conditionVerbs: wordsOf('sollte sollten'),
  conjunctions: new Set(),
  questionOpeners: wordsOf('ob'),
}
