import type { Browser } from '@playwright/test'
import { partsOfRoute, type Step, steps } from '../../../src/content/steps'
import { frontParts } from '../../../src/workflow/advice'
import type { Measurement } from '../measurement'
import { fillIn } from './fillIn'
import { Walk } from './Walk'
import { words } from './words'

/**
 * What it takes somebody who knows nothing of the app to go from an empty dossier to *vast onderdeel* on route B of one
 * opportunity, filling in every field of every part on the way and one line of every list. The budget is half of what a form
 * for every question takes.
 */
export async function measureStranger(browser: Browser, address: string): Promise<Measurement[]> {
  const walk = await Walk.begin(browser, address)
  await walk.pressButton(words.newDossier)
  await fillIn(walk)
  await walk.page.waitForURL(/#\/d\/[^/]+$/)
  for (const step of steps) if (step.id !== 'doing') await walkStep(walk, step)
  await walkRoute(walk)
  await walk.page.context().close()
  const name = 'A stranger, from nothing to a fixed part on route B'
  const { clicks, fields, screens } = walk.taken
  return [
    { name: `${name}: clicks`, measured: clicks, budget: 116, unit: 'clicks' },
    { name: `${name}: fields filled in`, measured: fields, budget: 90, unit: 'fields' },
    { name: `${name}: screens`, measured: screens, unit: 'screens' },
  ]
}

/** Fills in the parts of step 1, 2 or 3 and declares it done. In the third an opportunity is found on the way. */
async function walkStep(walk: Walk, step: Step): Promise<void> {
  await walk.goTo(`/stap/${step.code}`)
  for (const part of step.parts) {
    if (part.id === 'choice') {
      await addOpportunity(walk)
      await walk.goTo(`/stap/${step.code}`)
    }
    await walkPart(walk, `/stap/${step.code}/${part.code}`)
  }
  await walk.goTo(`/stap/${step.code}`)
  await walk.pressButton(words.stepDone)
}

async function addOpportunity(walk: Walk): Promise<void> {
  await walk.goTo('/kansen')
  await walk.pressButton(words.addOpportunity)
  await fillIn(walk)
  await walk.page.waitForURL(/\/kansen\/[^/]+$/)
}

async function walkPart(walk: Walk, path: string): Promise<void> {
  await walk.goTo(path)
  await fillIn(walk)
  await walk.pressButton(words.partDone)
}

type Decision = (typeof way)[number][0]

/** The decisions from a choice to a fixed part, each with where it brings the route. */
const way = [
  ['chosen', 'chosen'],
  ['talked', 'talking'],
  ['agreed', 'agreed'],
  ['started', 'running'],
  ['reviewed', 'evaluating'],
  ['embedded', 'embedded'],
] as const

/** Takes a decision. The choice of the route may have been made on the way: then the next one is offered already. */
async function decide(walk: Walk, decision: Decision): Promise<void> {
  const buttonOf = (name: Decision) =>
    walk.main.getByRole('button', { name: words.decisions[name], exact: true })
  const button = buttonOf(decision)
  await button.or(buttonOf('talked')).first().waitFor({ state: 'attached' })
  if (decision === 'chosen' && (await button.count()) === 0) return
  await walk.press(button)
  await button.waitFor({ state: 'detached' })
}

/** Takes every decision of the route in turn, and fills in the parts that come to the front with it. */
async function walkRoute(walk: Walk): Promise<void> {
  const open = new Map(partsOfRoute('contract').map((part) => [part.id as string, part]))
  await walk.goTo('/stap/4')
  await walk.press(walk.main.locator('a[href*="/kansen/"]'))
  await walk.page.waitForURL(/\/kansen\/[^/]+$/)
  const page = new URL(walk.page.url()).hash
  for (const [decision, state] of way) {
    await walk.goTo(page)
    await decide(walk, decision)
    for (const id of frontParts('contract', state)) {
      const part = open.get(id)
      if (part) await walkPart(walk, `${page}/contract/${part.code}`)
      open.delete(id)
    }
  }
  if (open.size > 0) throw new Error(`Never came to the front: ${[...open.keys()].join(', ')}`)
}
