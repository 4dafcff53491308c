import { annotationRecord } from '../../dossier/render/annotations.ts'
import { renderDossier } from '../../dossier/render.ts'
import { SynopseError } from '../../model/errors.ts'
import { storyDossier } from '../../pipeline/desk/story.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'

export interface ShowOptions extends StoreOption {
  readonly full?: boolean
  readonly json?: boolean
}

/** `synopse show`: the account of a stored story, or the text of a stored article. */
export async function run(ids: readonly string[], options: ShowOptions, context: Context): Promise<void> {
  const { stdout, report } = context
  await withStore(options, context, async (store) => {
    for (const id of ids) {
      const dossier = await storyDossier(store, id)
      if (dossier) {
        const width = stdout.isTTY === true ? { width: stdout.columns } : {}
        const full = options.full === true ? { full: true } : {}
        await writeTo(
          stdout,
          await renderDossier(dossier, options.json === true ? 'json' : 'text', { ...width, ...full }),
        )
        continue
      }
      const annotated = await store.article(id)
      if (!annotated) {
        report.failed(
          new SynopseError(
            'not-found',
            `${id}: no story and no article of that id; synopse stories lists what there is`,
          ),
        )
        continue
      }
      const { article } = annotated
      if (options.json === true) {
        const revisions = await store.revisions(id)
        await writeTo(stdout, `${JSON.stringify({ ...annotationRecord(annotated), text: article.text, revisions })}\n`)
      } else {
        const facts = [article.outlet?.value, article.date?.value, article.url].filter((fact) => fact !== undefined)
        await writeTo(stdout, `${facts.join(' · ')}\n\n${article.reading.trimEnd()}\n`)
      }
    }
  })
}
