import type { FigureContext } from '../../figures.ts'
import { isPerson } from './persons.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Ends of nouns, beside those of people, for whom something is. */
const TAKERS =
  /(?:haushalte?n?|familien?|betriebe?n?|unternehmen|schulen?|kitas?|kommunen|gemeinden|städten?|ländern?|vereinen?|azubis|auszubildende|häfen|kind|mietern?|eigentümern?|landwirten?|bauern|kliniken|krankenhäusern?)$/u

/** What ties a figure to what it measures, whose it is and when it holds. */
export const context: FigureContext = {
  values:
    set(`liegen betragen belaufen steigen ansteigen sinken absinken fallen wachsen anwachsen klettern zulegen schrumpfen erreichen
    umfassen dauern zurückgehen nachgeben schnellen summieren verringern erhöhen verdoppeln übersteigen schätzen beziffern kosten
    wiegen messen veranschlagen einbrechen zunehmen abnehmen anziehen abrutschen absacken hochschnellen`),
  binders: set('von um auf bei'),
  moneyBinders: set('über'),
  extents: set('höhe umfang wert volumen'),
  recipients: set('für'),
  isTaker: (noun) => isPerson(noun) || TAKERS.test(noun),
  owners: set('von'),
  genitives: set('des der eines einer seines seiner ihres ihrer dieses dieser solcher'),
  namesInS: true,
  objects: set('den dem einen einem seinen seinem ihren ihrem diesen diesem'),
  otherTimes: set('bis seit nach vor ab als gegenüber zum zur binnen innerhalb'),
  sayings:
    set(`sagen erklären mitteilen betonen ankündigen bekanntgeben berichten melden fordern verlangen vorschlagen anbieten
    versprechen zusagen planen vorlegen vorstellen beantragen warnen kündigen geben teilen bieten legen stellen sprechen einigen verständigen
    beschließen vereinbaren`),
  openers: set('dass weil da wie wenn als während nachdem obwohl sodass damit ob und sowie aber sondern denn'),
}
