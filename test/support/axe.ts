import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What colours and room decide. All other rules find the same in the dark as in the light, at any width. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/**
 * Holds the page beside WCAG 2.2 AA and axe's advice; what fails is told by rule, place and remedy. `looks` alone is
 * enough for a page that was held beside all rules in another look.
 */
export async function expectNoAxeFindings(page: Page, rules: 'all' | 'looks' = 'all'): Promise<void> {
  // Halfway between two colours there is no contrast to measure.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // In the page itself, as there are no frames from elsewhere: by way of a second page it takes twice as long.
  // Sent to a page once: half a megabyte to read is more work than most of its rules.
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? 'undefined' : undefined
  const axe = new AxeBuilder({ page, axeSource }).setLegacyMode().options({ resultTypes: ['violations'] })
  const chosen = rules === 'all' ? axe.withTags(norms) : axe.withRules(rulesOfLooks)
  const { violations } = await chosen.analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}\n${failureSummary}`),
  )
  expect(findings, `accessibility of ${page.url()}`).toEqual([])
}
