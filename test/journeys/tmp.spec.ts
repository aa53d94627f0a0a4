import { newDossier, open, answersIn, test } from '../support/storageFixture'
const N = 25
const edit3 = (n: number) => { for (const text of ['a','ab','abc']) window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${n}`, text)) }
const edit1 = (n: number) => { window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${n}`, 'abc')) }
const variants: [string, (page: any, n: number) => Promise<unknown>][] = [
  ['edit1, close', async (page, n) => { await page.evaluate(edit1, n); await page.close() }],
  ['edit3, close', async (page, n) => { await page.evaluate(edit3, n); await page.close() }],
  ['edit3, close with unload', async (page, n) => { await page.evaluate(edit3, n); const gone = page.waitForEvent('close'); await page.close({ runBeforeUnload: true }) ; await gone }],
  ['edit3, goto blank', async (page, n) => { await page.evaluate(edit3, n); await page.goto('about:blank') }],
  ['edit3, reload', async (page, n) => { await page.evaluate(edit3, n); await page.reload() }],
  ['edit3, location.replace in task', async (page, n) => { const gone = page.waitForURL('about:blank'); await page.evaluate((k: number) => { for (const text of ['a','ab','abc']) window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${k}`, text)); location.replace('about:blank') }, n); await gone }],
  ['edit1, location.replace in task', async (page, n) => { const gone = page.waitForURL('about:blank'); await page.evaluate((k: number) => { for (const text of ['abc']) window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${k}`, text)); location.replace('about:blank') }, n); await gone }],
  ['edit3, crash', async (page, n) => { await page.evaluate(edit3, n); const s = await page.context().newCDPSession(page); s.send('Page.crash').catch(() => {}); await page.waitForEvent('crash'); await page.close() }],
]
for (const [name, leave] of variants) test(name, async ({ newTab }) => {
  test.setTimeout(120000)
  const first = await newTab()
  const id = await newDossier(first)
  for (let i = 1; i <= N; i++) { const page = await newTab(); await open(page, id); await leave(page, i); if (!page.isClosed()) await page.close() }
  await open(first, id)
  const a = await answersIn(first)
  const full = Object.values(a).filter((v) => v === 'abc').length
  console.log(`RESULT ${name}: full ${full}, partial ${Object.keys(a).length - full}, missing ${N - Object.keys(a).length}`)
})
