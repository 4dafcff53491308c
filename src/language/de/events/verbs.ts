import { verbTriggers } from '../../event-triggers.ts'
import { acts } from './acts.ts'
import { harm } from './harm.ts'
import { measures } from './measures.ts'

/** Where a verb has several senses, those of the courts come first. */
export const verbs = verbTriggers([...measures, ...acts, ...harm])
