import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fusesOf } from './fuses.mjs'
import { writeChecksums } from './scripts/checksums.mjs'

// On a machine set up by build/headless, node_modules/electron runs another Electron than the
// version it names; then that one is packaged. Elsewhere electron-builder downloads as usual.
const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const versionFile = path.join(electron, 'dist/version')
const named = JSON.parse(fs.readFileSync(path.join(electron, 'package.json'), 'utf8')).version
const present = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : named

// The name says that it is not for release: that Electron is out of support.
const marked = present === named ? '' : `-test-electron${present}`

/**
 * The name of a package, with what electron-builder fills in.
 * @param {string} system
 * @param {string} [kind] what tells it from another package for the same system with the same ending
 */
function artifactName(system, kind = '') {
  return `\${name}-\${version}-${system}-\${arch}${kind}${marked}.\${ext}`
}

const provisioned = {
  electronDist: ({ platformName, arch }) =>
    platformName === 'linux' && arch === 'x64' ? fs.realpathSync(path.join(electron, 'dist')) : null,
  electronVersion: present,
  afterPack: async ({ appOutDir }) => {
    for (const file of ['resources/default_app.asar', 'version']) fs.rmSync(path.join(appOutDir, file), { force: true })
  },
}

// A package that is to be given out must be signed, or the build fails (see RELEASING.md).
const released = process.env.FINSAM_RELEASE === '1'

/** A double click on a database opens it. */
const databaseFiles = {
  ext: 'finsam',
  name: 'Finsam Indikatorer',
  description: 'Databas för Finsam Indikatorer',
  mimeType: 'application/x-finsam-indikatorer',
  role: 'Editor',
  rank: 'Owner',
}

const windows = {
  target: ['nsis', 'msi', 'zip'].map((target) => ({ target, arch: ['x64'] })),
  icon: 'icon.png',
  // Shared by msi and zip: electron-builder mixes what msi says into what zip goes by, so only the ending tells them apart.
  artifactName: artifactName('windows'),
}

// For one who may not install for all: into the user's own profile, without administrator's rights.
const perUserInstaller = {
  oneClick: false,
  perMachine: false,
  allowElevation: false,
  include: 'build/installer.nsh',
  // The helper that would ask for those rights, and the map for downloading differences: nothing here updates itself.
  packElevateHelper: false,
  differentialPackage: false,
  installerLanguages: ['sv_SE'],
  language: '1053',
  multiLanguageInstaller: false,
  // Kept for ever: by it Windows knows that a newer installer replaces an older one.
  guid: '795e5d49-57b7-48c4-8948-59ae7a3a6f2e',
  artifactName: artifactName('windows', '-setup'),
}

// For a municipality's own tool, which installs for everybody at the computer.
const perMachineInstaller = {
  perMachine: true,
  runAfterFinish: false,
  upgradeCode: 'a5edc6ec-bb60-4890-9a95-a9c15f4536ba',
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
    // better-sqlite3 ships its sources and the addons of eight platforms; one addon is enough.
    '!node_modules/better-sqlite3/{src,deps,binding.gyp}',
    '!node_modules/node-addon-api',
    `!node_modules/better-sqlite3/prebuilds/!(\${platform}-\${arch}.node)`,
  ],
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.finsam-indikatorer.txt' },
    { from: 'dist/THIRD-PARTY-NOTICES.txt', to: 'THIRD-PARTY-NOTICES.txt' },
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // Chromium's own words, of which the window shows hardly any; it falls back on the English ones.
  electronLanguages: ['sv', 'en-US'],
  // The addon is Node-API: the same file serves Node and every Electron.
  npmRebuild: false,
  publish: null,
  electronFuses: fusesOf(process.env.FINSAM_INSPECTABLE === '1'),
  forceCodeSigning: released,
  fileAssociations: [databaseFiles],
  afterAllArtifactBuild: writeChecksums,
  ...(present === named ? {} : provisioned),
  linux: {
    target: ['tar.gz', 'deb'],
    category: 'Office',
    executableName: 'finsam-indikatorer',
    // In the sizes that desktops look for: of the large picture alone they would find none.
    icon: 'icons',
    artifactName: artifactName('linux'),
  },
  win: windows,
  nsis: perUserInstaller,
  msi: perMachineInstaller,
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.business',
    icon: 'icon.png',
    artifactName: artifactName('macos'),
  },
}
