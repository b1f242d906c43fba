import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

// On a machine set up by build/headless, node_modules/electron runs another Electron than the
// version it names; then that one is packaged. Elsewhere electron-builder downloads as usual.
const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const versionFile = path.join(electron, 'dist/version')
const named = JSON.parse(fs.readFileSync(path.join(electron, 'package.json'), 'utf8')).version
const present = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : named

const provisioned = {
  electronDist: ({ platformName, arch }) =>
    platformName === 'linux' && arch === 'x64' ? fs.realpathSync(path.join(electron, 'dist')) : null,
  electronVersion: present,
  // The name says that it is not for release: that Electron is out of support.
  artifactName: `\${name}-\${version}-test-electron${present}.\${ext}`,
  afterPack: async ({ appOutDir }) => {
    for (const file of ['resources/default_app.asar', 'version']) fs.rmSync(path.join(appOutDir, file), { force: true })
  },
}

// A package that is to be given out must be signed, or the build fails (see RELEASING.md).
const released = process.env.FINSAM_RELEASE === '1'

/** A double click on a database opens it. */
const databaseFiles = {
  ext: 'finsam',
  name: 'Finsam Indikatorer-databas',
  description: 'Databas för Finsam Indikatorer',
  mimeType: 'application/x-finsam-indikatorer',
  role: 'Editor',
  rank: 'Owner',
}

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'invalid.example.finsam-indikatorer',
  productName: 'Finsam Indikatorer',
  directories: { output: 'release', buildResources: 'build' },
  files: [
    'dist/electron/**',
    'dist/renderer/**',
    '!**/*.map',
    // Programs without a window, run by Node from a checkout.
    '!dist/electron/{demo,deliver,merge}.cjs',
    // better-sqlite3 ships its sources and the addons of eight platforms; one addon is enough.
    '!node_modules/better-sqlite3/{src,deps,binding.gyp}',
    '!node_modules/node-addon-api',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node|linuxmusl-${arch}.node)',
  ],
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.finsam-indikatorer.txt' },
    { from: 'dist/THIRD-PARTY-NOTICES.txt', to: 'THIRD-PARTY-NOTICES.txt' },
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The addon is Node-API: the same file serves Node and every Electron.
  npmRebuild: false,
  publish: null,
  electronFuses: fuses,
  ...(present === named ? {} : provisioned),
  linux: { target: ['tar.gz'], category: 'Office', executableName: 'finsam-indikatorer', icon: 'icon.png' },
  win: { target: ['nsis'], icon: 'icon.png' },
  mac: { target: ['dmg'], category: 'public.app-category.business', icon: 'icon.png' },
}
