import type { VerbForm } from '../../../model/layers.ts'
import { CLOSED, IRREGULAR_LEMMAS, IRREGULAR_PARTICIPLES, IRREGULAR_PAST } from './closed.ts'
import { COMMON_VERBS } from './common-verbs.ts'

const MORE: ReadonlyMap<string, string> = new Map(
  Object.entries({ am: 'be', are: 'be', were: 'be', being: 'be', having: 'have' }),
)

/** What a lower-case English form may be as a verb; regular forms by their ending, `undefined` where none fits. */
export function verbFormOf(form: string): VerbForm | undefined {
  const closed = CLOSED.get(form)
  if (closed !== undefined && closed !== 'AUX') return undefined
  const irregular = IRREGULAR_LEMMAS.get(form) ?? MORE.get(form)
  const past = IRREGULAR_PAST.has(form) || form === 'were' || /ed$/u.test(form)
  const participle = IRREGULAR_PARTICIPLES.has(form) || /(?:ed|ing)$/u.test(form)
  const third = /[^s]s$/u.test(form)
  const base = irregular === form || (irregular === undefined && !past && !participle && !third)
  if (!/^\p{L}{2,}$/u.test(form)) return undefined
  const lemma = irregular ?? regularLemma(form)
  const finite = past || third || base || closed === 'AUX'
  return {
    finite,
    indicative: finite,
    subjunctive1: false,
    subjunctive2: form === 'were' || form === 'would',
    infinitive: base,
    zuInfinitive: false,
    participle,
    past,
    person: third && !past ? [3] : [1, 2, 3],
    number: third && !past ? ['singular'] : ['singular', 'plural'],
    lemmas: [lemma],
  }
}

/** Stems that lose their final e before an ending: "announc-ed", "believ-ing". */
const SILENT_E =
  /(?:[^aeiou]l|[cgsvzu]|[^aeiou][aeiou]r|[aeiou]t(?<=at)|[aiou]k(?<!ook|eak|oak)|[io]d(?<=cid|vid|clud|ud)|in(?<=clin|fin|bin|min))$/u

/** Verbs whose final e the spelling of their forms does not tell, beside the common ones. */
const ENDS_IN_E: ReadonlySet<string> = new Set('rule welcome deplore waive shelve handle tackle settle'.split(' '))

function regularLemma(form: string): string {
  if (/ies$|ied$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  const stem =
    /ing$/u.test(form) && form.length > 5
      ? form.slice(0, -3)
      : /ed$/u.test(form) && form.length > 4
        ? form.slice(0, -2)
        : ''
  if (stem !== '') {
    // A verb of the list settles what spelling leaves open: "describ-ed", "admitt-ed", "fail-ed".
    for (const base of [stem, `${stem}e`, stem.slice(0, -1)])
      if (COMMON_VERBS.has(base) || ENDS_IN_E.has(base)) return base
    if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1)
    return SILENT_E.test(stem) && !/(?:ss|er|or|ow)$/u.test(stem) ? `${stem}e` : stem
  }
  if (/(?:sh|ch|ss|x|zz)es$/u.test(form)) return form.slice(0, -2)
  return /[^s]s$/u.test(form) && form.length > 3 ? form.slice(0, -1) : form
}
