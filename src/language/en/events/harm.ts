import type { VerbGroup } from '../../event-triggers.ts'

/** What is done to people and things, and what befalls them. */
export const harm: readonly VerbGroup[] = [
  [
    'attack',
    'nothing',
    'affected',
    'hit strike pound destroy damage',
    { only: 'drone missile rocket shell bomb airstrike' },
  ],
  ['attack', 'affected', 'affected', 'stab ambush storm raid kidnap abduct hijack hack rob rape besiege loot'],
  ['attack', 'someone', 'affected', 'attack invade bomb shell occupy annex bombard'],
  ['attack', 'someone-or-placed', 'other', 'detonate', { only: 'bomb device explosive' }],
  ['accident', 'nothing', 'affected', 'collide crash derail capsize', { suffers: true }],
  ['accident', 'nothing', 'affected', 'jump leave', { only: 'rail track tracks rails', suffers: true }],
  ['accident', 'nothing', 'affected', 'sink', { only: 'ship boat ferry vessel trawler', suffers: true }],
  ['accident', 'nothing', 'affected', 'overturn plunge', { only: 'bus truck car lorry coach train', suffers: true }],
  ['disaster', 'nothing', 'affected', 'burst', { only: 'dam levee bank river', suffers: true }],
  ['disaster', 'nothing', 'affected', 'erupt break', { only: 'volcano fire blaze', suffers: true }],
  [
    'disaster',
    'nothing',
    'affected',
    'rip tear sweep devastate flatten rock engulf',
    {
      only: 'explosion blast fire blaze earthquake quake storm hurricane tornado flood cyclone typhoon wildfire flame avalanche',
      suffers: true,
    },
  ],
  ['disaster', 'nothing', 'affected', 'collapse explode overflow', { suffers: true, never: 'talk talks deal price' }],
  ['death', 'nothing', 'affected', 'die drown perish', { suffers: true }],
  ['death', 'nothing', 'affected', 'kill murder execute assassinate'],
  ['injury', 'nothing', 'affected', 'injure wound hospitalise hospitalize'],
]
