import { defineConfig } from 'vite'

// Static files beside the program; the server sends them under a policy without inline scripts and styles.
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  build: { outDir: '../dist-web', emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://127.0.0.1:4127' } },
})
