/** Exit codes of the CLI, documented in `docs/cli.md`. */
export const EXIT = {
  /** All inputs were read. */
  good: 0,
  /** Some inputs failed; what could be read was processed. */
  someFailed: 1,
  /** The call itself was wrong: unknown command or flag, no input, output not writable. */
  misuse: 2,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const
