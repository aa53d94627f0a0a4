import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Holds the page beside WCAG 2.2 AA and axe's advice; what fails is told by rule, place and remedy. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  // Halfway between two colours there is no contrast to measure.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await new AxeBuilder({ page }).withTags(norms).analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}\n${failureSummary}`),
  )
  expect(findings, `accessibility of ${page.url()}`).toEqual([])
}
