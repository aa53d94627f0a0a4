import type { ElementHandle } from '@playwright/test'
import { type Asked, findAsked } from './findAsked'
import type { Walk } from './Walk'
import { words } from './words'

/** Fills in every empty field in sight, ticks every line, opens what waits to be opened, and sends every form off. */
export async function fillIn(walk: Walk): Promise<void> {
  await walk.main.locator(':is(input, textarea, select):visible').first().waitFor()
  for (;;) {
    // What was pressed opens a frame later.
    const found = (await nextIn(walk)) ?? (await untilPainted(walk).then(() => nextIn(walk)))
    if (!found) return
    await answer(walk, found.element, found.asked)
  }
}

async function nextIn({ page }: Walk) {
  const found = await page.evaluateHandle(findAsked, words)
  const asked = await found.evaluate((one) => one?.asked)
  const element = asked && (await found.getProperty('element')).asElement()
  return asked && element ? { asked, element } : undefined
}

async function untilPainted({ page }: Walk): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}

async function answer({ taken }: Walk, element: ElementHandle, asked: Asked): Promise<void> {
  if (asked === 'press' || asked === 'tick') taken.clicks += 1
  else taken.fields += 1
  if (asked === 'press' || asked === 'tick' || asked === 'choose') await element.click()
  else if (asked === 'pick') await element.selectOption({ index: 1 })
  else await element.fill(said[asked])
}

const said = {
  day: '2027-03-01',
  number: '3',
  name: 'Sanne de Wit',
  text: 'Dat bespreken we samen.',
} as const
