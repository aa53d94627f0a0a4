import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'

/** Also gives the app as one page without anything beside it, which opens from a disk or a shared folder. */
export function oneFile(fileName: string): Plugin {
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
    plugins: [react(), withoutServiceWorker()],
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
