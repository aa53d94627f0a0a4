import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { shownKinds } from '../../../../src/content/agendas'
import { canvasPhases } from '../../../../src/content/canvases/phases'
import { changeRecord } from '../../../../src/dossier/commands/records'
import { recordSessionEvent } from '../../../../src/dossier/commands/workSession/recordSessionEvent'
import { put } from '../../../../src/dossier/document/draft'
import BeamerScreen from '../../../../src/features/workSession/screen/BeamerScreen'
import { areVotesShown } from '../../../../src/workflow/canvasMachine'
import { renderInDossier } from '../../../support/renderInDossier'
import { canvas, dots, names, secrets, session, writeSession } from '../../../support/sessionDossier'

/** The whole page as it is built, with everything that no eye sees: attributes, titles and hidden elements. */
const built = () => `${document.title}\n${document.body.outerHTML}`

test('no block, in any phase, brings what is hidden to the page of the beamer', async () => {
  await page.viewport(1920, 1080)
  const { dossier } = await renderInDossier(<BeamerScreen />, {
    address: 'werksessie/scherm',
    path: 'werksessie/scherm',
    prepare: (draft) => writeSession(draft, { notes: 9, start: Date.now() }),
  })
  await screen.findByRole('heading', { level: 1 })
  const change = (command: Parameters<typeof dossier.decide>[0]) => act(() => dossier.decide(command))
  const never: readonly string[] = Object.values(secrets).filter((one) => one !== secrets.silent)
  let looked = 0
  const found: string[] = []
  let named = 0
  const look = (where: string, forbidden: readonly string[]) => {
    looked += 1
    const html = built()
    found.push(...forbidden.filter((one) => html.includes(one)).map((one) => `${one} (${where})`))
    if (Object.values(names).some((one) => html.includes(one))) named += 1
  }
  const lookInEachPhase = (state: string, blocks: readonly string[]) => {
    for (const withNames of [false, true]) {
      change((draft) => changeRecord(draft, 'sessions', session, { names: withNames }))
      for (const phase of canvasPhases) {
        // As on a second laptop, where nobody left the silent writing: the mark of the note stays.
        change((draft) => put(draft.canvases, `${canvas}/phase`, phase))
        for (const block of blocks) {
          const id = `${state} ${withNames} ${phase} ${block}`
          change((draft) => recordSessionEvent(draft, session, id, { type: 'go', block, at: 1 }))
          look(id, [
            ...never,
            ...(phase === 'write' ? [secrets.silent] : []),
            ...(areVotesShown(phase) ? [] : dots.map(String)),
            ...(withNames ? [] : Object.values(names)),
          ])
        }
      }
    }
  }
  lookInEachPhase('running', shownKinds)
  change((draft) => recordSessionEvent(draft, session, 'p', { type: 'pause', at: 1 }))
  lookInEachPhase('paused', ['canvas'])
  change((draft) => recordSessionEvent(draft, session, 'c', { type: 'close', at: 1 }))
  lookInEachPhase('closed', [''])
  expect(found).toEqual([])
  expect(looked).toBe(2 * canvasPhases.length * (shownKinds.length + 2))
  // Names do come where the session shows them, so that the look would have found them.
  expect(named).toBeGreaterThan(20)
}, 60_000)
