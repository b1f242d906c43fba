import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { recordPackages } from './vite.plugins.ts'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), recordPackages('renderer')],
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    // The oldest Chromium that this has to run in: that of build/headless.
    target: 'chrome130',
    // The content security policy lets no font or picture be written inside a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Everything is read from the disk beside the program, so one large file costs nothing.
    chunkSizeWarningLimit: 4000,
  },
  server: { port: 5173, strictPort: true },
})
