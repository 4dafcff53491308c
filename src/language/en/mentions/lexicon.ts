import type { EntityKind } from '../../../model/layers.ts'
import personNames from '../../de/data/person-names.json' with { type: 'json' }
import { FEMALE, MALE } from '../../de/mentions/first-names.ts'
import { hashedList } from '../../hashed-list.ts'
import { type Gender, NAME_FLAGS, type NamedForm, type NameLexicon } from '../../mentions.ts'
import { DERIVED, ORGANIZATIONS, OTHERS, PLACES, ROLES } from './lists.ts'

const list = (lines: string): string[] =>
  lines
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Nouns that say what the name beside them is: right before it, behind "of", or behind its comma. */
const INTRODUCED: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^(?:state|emirate|resort|town|city|village|island|province|region|port|republic|kingdom|district|county|highlands|capital|suburb|municipality|sultanate|canton)$/,
    'place',
  ],
  [
    /^(?:drugmaker|carmaker|chipmaker|maker|insurer|company|firm|supplier|manufacturer|contractor|packer|brewery|airline|retailer|union|party|operator|carrier|newspaper|weekly|broadcaster|lender|gang|shipbuilder|start-up|startup|charity)$/,
    'organization',
  ],
]

function build(): NameLexicon {
  const given = hashedList(personNames.given)
  const names = new Map<string, NamedForm[]>()
  const add = (name: string, kind: EntityKind, base = name) => {
    const words = name.split(' ')
    const entries = names.get(words[0]!) ?? []
    if (!entries.some((entry) => entry.words.join(' ') === name))
      names.set(words[0]!, [...entries, { words, kind, base }])
  }
  const derived = new Map<string, string>()
  for (const line of DERIVED.split('\n')) {
    const [aliases = '', adjectives = ''] = line.split(';')
    const base = aliases.split(',')[0]!
    if (base === '') continue
    for (const alias of aliases.split(',')) add(alias, 'place', base)
    for (const form of list(adjectives)) {
      derived.set(form, base)
      derived.set(`${form}s`, base)
    }
  }
  for (const place of list(PLACES)) add(place, 'place')
  for (const organization of list(ORGANIZATIONS)) add(organization, 'organization')
  for (const other of list(OTHERS)) add(other, 'other')
  for (const entries of names.values()) (entries as NamedForm[]).sort((a, b) => b.words.length - a.words.length)
  const firstNames = new Map<string, Gender>()
  for (const name of FEMALE.trim().split(/\s+/)) firstNames.set(name, 'f')
  for (const name of MALE.trim().split(/\s+/)) firstNames.set(name, firstNames.has(name) ? 'u' : 'm')
  const roles = new Map<string, Gender>()
  for (const role of list(ROLES))
    roles.set(
      role,
      /woman$|ess$|queen|mother|sister|wife|daughter/.test(role)
        ? 'f'
        : /man$|king|father|brother|husband|son$/.test(role)
          ? 'm'
          : 'u',
    )
  const find = (word: string) => {
    const lower = word.toLowerCase()
    const tail = lower.slice(lower.lastIndexOf('-') + 1)
    return roles.has(tail) ? tail : roles.has(tail.replace(/s$/, '')) ? tail.replace(/s$/, '') : undefined
  }
  const heads = new Set(
    list(
      'ministry,department,agency,committee,commission,council,university,institute,bank,union,party,association,foundation,court,company,group,corporation,office,police,army,hospital,college,school,museum,club,society,federation,bureau,authority,parliament,senate,congress,board,trust,times,post',
    ),
  )
  return {
    names,
    firstNames,
    derivedFrom: (word) => derived.get(word),
    titles: new Set(
      list('Mr,Mr.,Mrs,Mrs.,Ms,Ms.,Dr,Dr.,Prof.,Professor,Sir,Lord,Lady,Dame,Rev.,Gen.,Col.,Lt.,Capt.,Sen.,Rep.,Gov.'),
    ),
    particles: new Set(list('von,van,de,der,den,del,della,di,da,du,al,el,bin,ibn,ben,ter,la,le,dos,das')),
    legalForms: new Set(list('Inc,Inc.,Ltd,Ltd.,LLC,Corp,Corp.,Co,Co.,plc,PLC,GmbH,AG,SA,NV')),
    noNames: new Set(
      list(
        'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August,September,October,November,December,The,A,An,He,She,It,They,We,You,I,In,On,At,But,And,Or,If,When,While,After,Before,This,That,These,Those,There,Their,His,Her,Its,Our,My,As,By,For,From,To,With,Not,No,What,Who,How,Why,Where,Which,Both,Some,Many,Most,All,Each,Then,So,Yes',
      ),
    ),
    role: (word) => {
      const key = find(word)
      return key === undefined ? undefined : roles.get(key)
    },
    roleHead: find,
    roleModifier: () => '',
    isRoleAdjective: (word) =>
      derived.has(word) || /^(?:former|deputy|acting|vice|prime|foreign|chief|senior)$/i.test(word),
    isArticle: (word) => /^the$/i.test(word),
    hasPlaceEnding: (word) => /[a-z]{3}(?:ia|shire|ville|town|haven)$/.test(word),
    isGenitiveArticle: (word) => word === 'of',
    isPlacePart: () => false,
    isPlacePreposition: (word) => /^(?:in|near)$/i.test(word),
    articleFits: (article, noun) => /^the$/i.test(article) && !noun.endsWith('s'),
    isOrganizationHead: (word) => heads.has(word.toLowerCase()),
    bodyName: (word) =>
      /^(?:Ministry|Department|Institute|Office|Agency|Committee|Council|Centre|Center|University|Bank|Court|Commission)$/.test(
        word,
      )
        ? 'purpose'
        : undefined,
    isPurpose: (word) => word === 'of' || word === 'for',
    isBlocAdjective: () => false,
    isBlocNoun: () => false,
    introducesAlone: () => false,
    isSeated: () => false,
    isTrade: () => false,
    isPartyHead: (word) => /^(?:Union|League|Party|List|Centre|Center|Movement|Alliance|Front|Bloc|Greens)$/.test(word),
    isPartyCompound: () => false,
    bodyCompound: () => undefined,
    isNamedBody: () => false,
    isPlaceNoun: (word) => /^(?:[Cc]orridor|[Vv]alley|[Bb]ay|[Pp]ass|[Cc]anal|[Rr]iver|[Ll]ake)$/.test(word),
    isPlaceName: (word) => /^[A-Z][a-z]{2,}(?:ia|stan)$/.test(word) && !given.has(word),
    isAbstract: () => false,
    isBodyRole: () => false,
    isBloc: (word) => word === 'West',
    isAnd: (word) => word === 'and' || word === '&',
    introduces: (word) => INTRODUCED.find(([heads]) => heads.test(word))?.[1],
    lastWordKind: () => undefined,
    flags: (word) => (given.has(word) ? NAME_FLAGS.listedGiven : 0),
  }
}

let built: NameLexicon | undefined

/** The English name lexicon, built on first use. */
export function lexicon(): NameLexicon {
  built ??= build()
  return built
}
