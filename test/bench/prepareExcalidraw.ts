import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'

export const excalidrawVersion = '0.18.1'
const packages = [`@excalidraw/excalidraw@${excalidrawVersion}`, 'react@19.3.1', 'react-dom@19.3.1']

/** A page that draws nothing until its button is pressed: then a thousand rectangles with a text each. */
const page = {
  'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Excalidraw</title>
  <style>html, body, #root { block-size: 100%; margin: 0 }</style>
  <button id="open">Open</button>
  <div id="root"></div>
  <script type="module" src="./main.js"></script>
</html>
`,
  'main.js': `import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import '@excalidraw/excalidraw/index.css'

window.EXCALIDRAW_ASSET_PATH = './'
const sentence =
  'Een medewerker bereidt de lunch voor en leert het vak van een ervaren collega op de werkvloer.'
const elements = convertToExcalidrawElements(
  Array.from({ length: 1000 }, (_, i) => ({
    id: 'n' + i,
    type: 'rectangle',
    x: (i % 8) * 260,
    y: Math.floor(i / 8) * 140,
    width: 240,
    height: 120,
    backgroundColor: '#fff3bf',
    fillStyle: 'solid',
    roughness: 0,
    label: { text: i + '. ' + sentence, fontSize: 14, fontFamily: 2 },
  })),
  { regenerateIds: false },
)
const excalidrawAPI = (api) => Object.assign(window, { excalidrawAPI: api })
document.querySelector('#open').addEventListener('click', ({ target }) => {
  target.remove()
  createRoot(document.querySelector('#root')).render(
    createElement(Excalidraw, { excalidrawAPI, initialData: { elements, scrollToContent: false } }),
  )
})
`,
} as const

export type Prepared = { readonly folder: string } | { readonly reason: string }

/**
 * Installs Excalidraw in a folder for temporary files, far from the project, and builds a page with it. What was built
 * before is used again. Gives the folder of that page, or the reason why there is none.
 */
export async function prepareExcalidraw(): Promise<Prepared> {
  const folder = path.join(tmpdir(), `partnerwijzer-bench-excalidraw-${excalidrawVersion}`)
  if (existsSync(path.join(folder, 'built'))) return { folder }
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  for (const [name, text] of Object.entries(page)) writeFileSync(path.join(folder, name), text)
  const installing = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      ...packages,
    ],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 5 * 60_000 },
  )
  if (installing.status !== 0) return { reason: reasonOf(installing) }
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    define: { 'process.env.IS_PREACT': '"false"' },
    build: { outDir: 'building', emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  })
  renameSync(path.join(folder, 'building'), path.join(folder, 'built'))
  return { folder }
}

function reasonOf({ error, stderr }: { readonly error?: Error; readonly stderr: string | null }): string {
  const told = stderr?.split('\n').find((line) => /^npm (error|ERR!) code/.test(line))
  return error?.message ?? told ?? 'npm failed'
}
