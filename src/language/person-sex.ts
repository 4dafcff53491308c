import { addressed } from './addresses.ts'
import type { Gender } from './mentions.ts'
import type { LanguagePack } from './pack.ts'

/**
 * Whether somebody is a man or a woman as far as the first name and what stands before the name show it: "Eva", "Herr",
 * "Ministerin". `u` where they show nothing or contradict each other.
 */
export function sexOf(given: string | undefined, roles: readonly string[], pack: LanguagePack): Gender {
  const lexicon = pack.mentions.lexicon()
  const signs = new Set<Gender>()
  if (given !== undefined) signs.add(lexicon.firstNames.get(given) ?? 'u')
  for (const word of roles) signs.add(addressed(word) ?? lexicon.role(word) ?? 'u')
  signs.delete('u')
  return signs.size === 1 ? [...signs][0]! : 'u'
}

/** Whether the one may be who the other is. */
export const sexesAgree = (one: Gender, other: Gender): boolean => one === 'u' || other === 'u' || one === other

/** Nouns that say whose relative somebody is; such people are called by their first name or in full. */
const RELATIVE =
  /(?<!\p{L})(?:[Bb]ruder|[Ss]chwester|[Ss]ohn|[Tt]ochter|[Vv]ater|[Mm]utter|Ehe(?:frau|mann)|Frau|Witwe|Gatt(?:in|e)|Neffe|Nichte|Onkel|Tante|brother|sister|son|daughter|father|mother|wife|husband|widow|uncle|aunt|nephew|niece|cousin)(?!\p{L})[^.!?:;]*$/u
/** Letters before a name that are looked at. */
const NEAR = 45

/** Whether the words before a full name at `start` introduce somebody's relative: "Sein Bruder, der Wirt Egon Thal". */
export const isRelative = (reading: string, start: number): boolean =>
  RELATIVE.test(reading.slice(Math.max(0, start - NEAR), start).replace(/\bFrau $/u, ''))
