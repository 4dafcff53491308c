export { readGiven } from './file-source.ts'
export { readInputs } from './read-inputs.ts'
export { type BatchLine, readLines } from './read-lines.ts'
export { type InputFailure, isFailure, type Source, type SourceOptions } from './source.ts'
