import type { SentenceRules } from '../sentences.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const sentences: SentenceRules = {
  rules: [],
  abbreviations: words(`
    adm approx apr aug brig capt cf cmdr col dec dept dr e.g ed est fig feb fri gen gov hon i.e jan jul jun lt maj mar
    messrs mon mr mrs ms mt mx no nov oct op p pp ph.d pres prof pvt rep reps rev sat sen sens sept sgt st sun supt thu
    tue vol vs wed`),
  finalAbbreviations: words('a.m al b.c co corp d.c etc e.u inc jr ltd p.m sr u.k u.n u.s u.s.a st no ave blvd'),
  starters: words(`
    a after all also although an and another any as at because before both but by despite during each even every few
    for from he her here his how however i if in instead it its last later many meanwhile more most much my neither no
    nobody none nor not nothing now on once one only or other others our over several she since so some still such that
    the their then there these they this those though through to today under until we what when where whether which
    while who why with without yet you your`),
  ordinals: false,
  beforeOrdinal: new Set(),
}
