import { verbTriggers } from '../../event-triggers.ts'
import { acts } from './acts.ts'
import { emergencies } from './emergencies.ts'
import { firms } from './firms.ts'
import { force } from './force.ts'
import { gatherings } from './gatherings.ts'
import { harm } from './harm.ts'
import { justice } from './justice.ts'
import { measures } from './measures.ts'
import { mishaps } from './mishaps.ts'
import { posts } from './posts.ts'
import { publicLife } from './public-life.ts'
import { works } from './works.ts'

/** Where a verb has several senses, those of the courts come first, then how parliaments decide. */
export const verbs = verbTriggers([
  ...publicLife,
  ...emergencies,
  ...measures,
  ...gatherings,
  ...acts,
  ...harm,
  ...justice,
  ...posts,
  ...works,
  ...force,
  ...mishaps,
  ...firms,
])
