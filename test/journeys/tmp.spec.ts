import { test } from '../support/storageFixture'
const N = 15
async function run(name: string, newTab: any, fn: string) {
  const first = await newTab()
  await first.evaluate(() => new Promise<void>((res) => { const r = indexedDB.open('raw', 1); r.onupgradeneeded = () => { r.result.createObjectStore('u', { autoIncrement: true }); r.result.createObjectStore('d') }; r.onsuccess = () => { r.result.close(); res() } }))
  for (let i = 0; i < N; i++) {
    const page = await newTab()
    await page.evaluate(() => new Promise<void>((res) => { const r = indexedDB.open('raw', 1); r.onsuccess = () => { (window as any).db = r.result; res() } }))
    const gone = page.waitForURL('about:blank')
    await page.evaluate(new Function('i', fn) as any, i)
    await gone
    await page.close()
  }
  const got = await first.evaluate(() => new Promise<any>((res) => { const r = indexedDB.open('raw', 1); r.onsuccess = () => { const q = r.result.transaction('u').objectStore('u').getAll(); q.onsuccess = () => res(q.result) } }))
  const by: any = {}
  for (const g of got) by[g.k] = (by[g.k] ?? 0) + 1
  console.log('RESULT', name, 'of', N, JSON.stringify(by))
}
const cases: [string, string][] = [
  ['add+commit, leave', `const t=db.transaction('u','readwrite',{durability:'strict'}); t.objectStore('u').add({k:'x'}); t.commit(); location.replace('about:blank')`],
  ['add+commit relaxed, leave', `const t=db.transaction('u','readwrite'); t.objectStore('u').add({k:'x'}); t.commit(); location.replace('about:blank')`],
  ['add no commit, leave', `const t=db.transaction('u','readwrite'); t.objectStore('u').add({k:'x'}); location.replace('about:blank')`],
  ['pagehide add+commit', `addEventListener('pagehide',()=>{const t=db.transaction('u','readwrite'); t.objectStore('u').add({k:'x'}); t.commit()}); location.replace('about:blank')`],
  ['pending rmw, pagehide add+commit', `const t=db.transaction(['u','d'],'readwrite'); t.objectStore('d').get('a').onsuccess=()=>{t.objectStore('u').add({k:'rmw'})}; addEventListener('pagehide',()=>{const t=db.transaction('u','readwrite'); t.objectStore('u').add({k:'x'}); t.commit()}); location.replace('about:blank')`],
  ['pending rmw, pagehide abort it + add+commit', `const t=db.transaction(['u','d'],'readwrite'); t.objectStore('d').get('a').onsuccess=()=>{t.objectStore('u').add({k:'rmw'})}; addEventListener('pagehide',()=>{ try{t.abort()}catch{}; const t2=db.transaction('u','readwrite'); t2.objectStore('u').add({k:'x'}); t2.commit()}); location.replace('about:blank')`],
  ['two add+commit same task', `for (const k of ['x','y']) {const t=db.transaction('u','readwrite'); t.objectStore('u').add({k}); t.commit()}; location.replace('about:blank')`],
  ['five add+commit strict same task', `for (const k of ['x','y','z','v','w']) {const t=db.transaction('u','readwrite',{durability:'strict'}); t.objectStore('u').add({k}); t.commit()}; location.replace('about:blank')`],
  ['add+put+commit in two stores', `const t=db.transaction(['u','d'],'readwrite',{durability:'strict'}); t.objectStore('u').add({k:'x'}); t.objectStore('d').put({a:1},'a'); t.commit(); location.replace('about:blank')`],
]
for (const [name, fn] of cases) test(name, async ({ newTab }) => { test.setTimeout(120000); await run(name, newTab, fn) })
