import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { oneFile } from './build/oneFile.ts'
import { chromiumArguments, findChromium } from './test/support/chromium.mjs'

const pageFromDisk = 'partnerwijzer.html'

export default defineConfig({
  // Relative addresses, so that a build works in any folder of any host.
  base: './',
  // Browsers that lack modulepreload are too old for the rest of the app as well.
  build: { modulePreload: { polyfill: false } },
  plugins: [react(), offline(), contentSecurityPolicy(), securityTxt(), oneFile(pageFromDisk)],
  test: {
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

/** Gives `security.txt` its last day: a year after the build, which is as long as the standard advises. */
function securityTxt(): Plugin {
  const fileName = '.well-known/security.txt'
  return {
    name: 'security-txt',
    apply: 'build',
    async generateBundle() {
      const template = await readFile(`public/${fileName}`, 'utf8')
      const day = new Date()
      day.setFullYear(day.getFullYear() + 1)
      const source = template.replace('{{oneYearFromBuild}}', day.toISOString().replace(/\.\d+Z$/, 'Z'))
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
