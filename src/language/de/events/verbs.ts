import { verbTriggers } from '../../event-triggers.ts'
import { acts } from './acts.ts'
import { force } from './force.ts'
import { harm } from './harm.ts'
import { justice } from './justice.ts'
import { measures } from './measures.ts'
import { posts } from './posts.ts'
import { works } from './works.ts'

/** Where a verb has several senses, those of the courts come first. */
export const verbs = verbTriggers([...measures, ...acts, ...harm, ...justice, ...posts, ...works, ...force])
