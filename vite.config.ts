import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { build, type Plugin, type Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findChromium } from './test/support/chromium.mjs'

const pageFromDisk = 'partnerwijzer.html'

/** A class is called after its stylesheet: 'NoteEditor_text'. No two stylesheets have the same name. */
const scopedName = (name: string, sheet: string) => `${path.basename(sheet, '.module.css')}_${name}`

const css = {
  modules: { generateScopedName: (name: string, file: string) => scopedName(name, file.split('?')[0] ?? '') },
}

export default defineConfig({
  // Relative addresses, so that a build works in any folder of any host.
  base: './',
  // Browsers that lack modulepreload are too old for the rest of the app as well.
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Enough to tell two versions of a file apart. The first screen names two hundred files: this saves it a kilobyte.
      output: {
        hashCharacters: 'hex',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  css,
  plugins: [
    react(),
    namesInPlace(),
    offline(),
    contentSecurityPolicy(),
    securityTxt(),
    oneFile(pageFromDisk),
  ],
  test: {
    // Files share a process, a page and what they import: loading all of it for each takes longer than the tests.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/support/unitSetup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/componentSetup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})

/** The service worker and the web manifest: the whole app is kept on the device, lazy parts too. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    // The app registers it, so that people choose themselves when a new version comes in.
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      name: 'Partnerwijzer',
      short_name: 'Partnerwijzer',
      description: 'Het stappenplan sociale inkoop, uitgewerkt door HR en inkoop: van draagvlak tot banen.',
      lang: 'nl',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#FBFAF7',
      theme_color: '#FBFAF7',
      categories: ['business', 'productivity'],
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,json}'],
      globIgnores: [pageFromDisk],
      inlineWorkboxRuntime: true,
      navigateFallbackDenylist: [/\/\.well-known\//, /\/partnerwijzer\.html$/],
    },
  })
}

/**
 * Writes the names of classes where they are used, so that no script brings the list of a stylesheet along: the first
 * screen would load nearly a kilobyte more. A list stays where a name is looked up by a value. The styles of `ui`
 * and `components` come with `main.tsx`, before any part of them.
 */
function namesInPlace(): Plugin[] {
  const imported = /^import (\w+) from '([^']+\.module\.css)'$/gm
  return [
    {
      name: 'names-in-place',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: { id: /\/src\/.*\.tsx?$/, code: '.module.css' },
        handler(code, id) {
          let written = code
          for (const [line, list, sheet = ''] of code.matchAll(imported)) {
            if (code.includes(`${list}[`)) continue
            written = written
              .replace(line, /\/src\/(ui|components)\//.test(id) ? '' : `import '${sheet}'`)
              .replace(new RegExp(`\\b${list}\\.(\\w+)`, 'g'), (_, name) => `'${scopedName(name, sheet)}'`)
          }
          return { code: written, map: null }
        },
      },
    },
    {
      // A stylesheet of which nothing is asked is left out otherwise.
      name: 'stylesheets-stay',
      apply: 'build',
      enforce: 'post',
      transform: {
        filter: { id: /\.module\.css$/ },
        handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
      },
    },
  ]
}

/** Only the built page carries the policy: the development server needs scripts inside the page. */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ]
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/**
 * Gives `security.txt` whom to write to, where it stands, and its last day: a year after the build, which is as long as
 * the standard advises.
 */
function securityTxt(): Plugin {
  const fileName = '.well-known/security.txt'
  let env: Record<string, string> = {}
  return {
    name: 'security-txt',
    apply: 'build',
    configResolved(config) {
      env = config.env
    },
    async generateBundle() {
      const template = await readFile(`public/${fileName}`, 'utf8')
      const day = new Date()
      day.setFullYear(day.getFullYear() + 1)
      const source = template
        .replace('{{contact}}', env.VITE_CONTACT || 'security@example.org')
        .replace('{{address}}', (env.VITE_ADDRESS || 'https://example.org').replace(/\/?$/, '/'))
        .replace('{{oneYearFromBuild}}', day.toISOString().replace(/\.\d+Z$/, 'Z'))
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** Also gives the app as one page without anything beside it, which opens from a disk or a shared folder. */
function oneFile(fileName: string): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await onePage() })
    },
  }
}

async function onePage(): Promise<string> {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    css,
    plugins: [react(), namesInPlace(), withoutServiceWorker()],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const script = output.find((file) => file.type === 'chunk')?.code.replaceAll('</script', '<\\/script') ?? ''
  const style = textOf(output, '.css')
  const icon = `data:image/svg+xml;base64,${(await readFile('public/favicon.svg')).toString('base64')}`
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  // Replacements are functions, because a dollar sign in a script would mean something in a text.
  return textOf(output, '.html')
    .replace(/<script .*?<\/script>/, () => `<script type="module">${script}</script>`)
    .replace(/<link rel="stylesheet".*?>/, () => `<style>${style}</style>`)
    .replace(/<link rel="apple-touch-icon".*?>/, '')
    .replace('./favicon.svg', icon)
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

function textOf(output: Rolldown.RolldownOutput['output'], ending: string): string {
  const file = output.find(({ fileName }) => fileName.endsWith(ending))
  return file?.type === 'asset' ? String(file.source) : ''
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A page from a disk has no service worker, and needs none. */
function withoutServiceWorker(): Plugin {
  const name = 'virtual:pwa-register'
  return {
    name: 'without-service-worker',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? 'export const registerSW = () => async () => {}' : undefined),
  }
}
