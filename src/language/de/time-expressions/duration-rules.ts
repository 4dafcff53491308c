import type { Rule } from '../../rule.ts'
import { timeRule as rule } from './time-rule.ts'

/** The German rules of how long something lasts, with their proof. */
export const durationRules: readonly Rule[] = [
  rule(
    'duration',
    ['Sie sprachen ⟦etwa 90 Minuten⟧ lang.', 'Vor ⟦drei Jahren⟧ begann es.'],
    ['Sie ist 22 Jahre alt.', 'Eines Tages kommt er.'],
  ),
  rule('duration-recent', ['In ⟦den vergangenen zwei Jahren⟧ half sie.'], ['In zwei Jahren hilft sie.']),
  rule(
    'duration-shared-unit',
    ['Sie wollen ⟦50⟧ statt 30 Jahre.', 'Die Frist steigt von ⟦zwölf⟧ auf 18 Monate.'],
    ['Sie nahm Gleis 4 statt Gleis 3.'],
  ),
  rule('duration-nearly', ['Sie sprachen ⟦eine knappe Stunde⟧.'], ['Es war ein guter Tag.']),
  rule('duration-half', ['Das dauert ⟦ein halbes Jahr⟧.', 'Es war ⟦eine Viertelstunde⟧.'], ['Das dauert ein Jahr.']),
  rule(
    'duration-whole',
    ['Sie tanzten ⟦die ganze Nacht⟧.', 'Es regnete ⟦das ganze Jahr⟧.'],
    ['Sie aß den ganzen Kuchen.'],
  ),
  rule('duration-vague', ['Seit ⟦Jahren⟧ hilft sie.', 'Vor ⟦wenigen Tagen⟧ half sie.'], ['Die Jahre gehen.']),
  rule(
    'duration-adjective',
    ['Die ⟦dreitägige⟧ Reise endet.', 'Eine ⟦20-jährige⟧ Bindung.'],
    ['Der 55-jährige Wirt kam.', 'Die 24-Jährige siegte.'],
  ),
  rule(
    'duration-two-units',
    ['Er bekam ⟦zwei Jahre und drei Monate⟧ Haft.', 'Das dauerte ⟦eine Stunde und 20 Minuten⟧.'],
    ['Sie war zwei Jahre und drei Orte weiter.'],
  ),
]

/** Those of what comes back. */
export const setRules: readonly Rule[] = [
  rule(
    'set-yearly',
    ['⟦Jedes Jahr im Mai⟧ kehrt sie zurück.', 'Er kommt ⟦jeden Sommer⟧.', 'Sie tagen ⟦alljährlich am 1. Mai⟧.'],
    ['Jedes Jahr kommt er.', 'Sie kam im Mai.'],
  ),
  rule(
    'set-adverb',
    ['Sie liefern ⟦täglich⟧ Milch.', '⟦Tag für Tag⟧ liefern sie.', 'Das ⟦alljährliche⟧ Treffen.'],
    ['Sie liefern Milch.'],
  ),
  rule('set-weekday', ['Sie tagen ⟦jeden Montag⟧.', '⟦Montags⟧ ist zu.'], ['Sie tagen am Montag.']),
  rule('set-weekday-part', ['Sie tagen ⟦jeden Montagabend⟧.'], ['Sie tagen am Montagabend.']),
  rule(
    'set-within',
    ['Sie tagen ⟦jeden zweiten Mittwoch im Monat⟧.', 'Es erscheint ⟦einmal im Monat⟧.'],
    ['Sie tagen im Monat Mai.'],
  ),
  rule(
    'set-per',
    ['Sie zahlt 90 Euro ⟦pro Jahr⟧.', 'Sie zahlt 90 Euro ⟦im Monat⟧.'],
    ['Er fährt 90 Kilometer pro Stunde.'],
  ),
  rule(
    'set-unit',
    ['Sie übt ⟦jeden Tag⟧.', '⟦Jedes zweite Jahr⟧ übt sie.', 'Es gibt ⟦alle zwei Jahre⟧ ein Fest.'],
    ['Sie übt den Tag über.'],
  ),
]
