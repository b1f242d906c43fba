/** The parts of the page Om programmet, by their name in the window's address. */
export const aboutParts = {
  versions: 'Version och mappar',
  it: 'För IT',
  licences: 'Licenser',
} as const

export type AboutPart = keyof typeof aboutParts

/** The packages as build/electron-builder.config.mjs names them, in the order they are offered. */
const version = '<version>'
const installers = {
  msi: `finsam-indikatorer-${version}-windows-x64.msi`,
  setup: `finsam-indikatorer-${version}-windows-x64-setup.exe`,
  zip: `finsam-indikatorer-${version}-windows-x64.zip`,
  dmg: `finsam-indikatorer-${version}-macos-arm64.dmg`,
  tar: `finsam-indikatorer-${version}-linux-x64.tar.gz`,
} as const

export const aboutTexts = {
  parts: 'Delar av sidan',
  /** At the foot of the start page. */
  link: 'Om programmet',
  versions: {
    title: 'Version',
    description: 'Uppge numren när du ber om hjälp.',
    program: 'Finsam Indikatorer',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    sqlite: 'SQLite',
    cipher: 'Kryptering',
    licence: 'Programmet är fritt att använda, ändra och sprida enligt licensen EUPL-1.2.',
  },
  places: {
    title: 'Var allt ligger',
    description:
      'Svaren ligger i databasen. Programmets egna filer är säkerhetskopiorna, listan över öppnade databaser, felanteckningarna och demonstrationen.',
    table: 'Filer och mappar',
    what: 'Vad',
    where: 'Var',
    show: 'Visa i mappen',
    showLabel: (what: string) => `Visa ${what} i mappen`,
    names: {
      database: 'Databasen som är öppen',
      profile: 'Programmets egna filer',
      log: 'Programmets felanteckningar',
      program: 'Programmet',
    },
    noLog: 'Programmet har inte antecknat några fel på den här datorn.',
    notThere: (what: string) => `${what} finns inte kvar på sin plats.`,
  },
  it: {
    updates: {
      title: 'Uppdateringar och nät',
      installed: (program: string) => `Här är version ${program} installerad.`,
      rules: [
        'Programmet uppdaterar sig aldrig självt och talar inte om att det finns en ny version. Ni bestämmer när den ska ut.',
        'Programmet använder inget nät. Det hämtar inget, skickar inget och slår inte upp några namn. Brandväggen behöver inte släppa igenom något.',
        'Det finns ingen tjänst, ingen schemalagd uppgift och inget konto.',
      ],
    },
    install: {
      title: 'Installera och byta version',
      description: 'Nästa version installeras på samma sätt som den första och ersätter den som finns.',
      untried: 'Paketen för Windows och macOS har ännu inte provats. Prova dem på en dator innan ni delar ut dem.',
      table: 'Paket att välja mellan',
      file: 'Fil',
      use: 'När',
      silent: 'Utan frågor',
      packages: [
        {
          file: installers.msi,
          use: 'Windows, för alla vid datorn, med kommunens eget verktyg. Kräver administratör.',
          silent: 'msiexec /i <fil> /qn',
        },
        {
          file: installers.setup,
          use: 'Windows, för en användare, i användarens egen profil. Kräver inte administratör.',
          silent: '<fil> /S',
        },
        {
          file: installers.zip,
          use: 'Windows, utan installation: packa upp i en mapp och starta därifrån. Byt version genom att packa upp den nya i en ny mapp.',
          silent: null,
        },
        {
          file: installers.dmg,
          use: 'macOS. Dra programmet till mappen Program. Filen med x64 i namnet är för äldre datorer.',
          silent: null,
        },
        {
          file: installers.tar,
          use: 'Linux. Packa upp i en mapp. För Debian och Ubuntu finns ett paket med ändelsen deb.',
          silent: null,
        },
      ],
      notSilent: 'Ingen installation',
      rules: [
        'Välj ett sätt per dator. Installationen för alla och den för en användare vet inte om varandra.',
        'Ett dubbelklick på en fil som slutar på .finsam öppnar den i programmet. Det gäller inte när programmet bara är uppackat.',
        'Programmets egna filer ligger i användarens profil, också när programmet bara är uppackat.',
      ],
    },
    databases: {
      title: 'Databaserna vid ett versionsbyte',
      rules: [
        'Gör ingenting med dem. En nyare version gör en säkerhetskopia och uppdaterar sedan databasen när den öppnas.',
        'En äldre version öppnar inte en databas som en nyare har uppdaterat, och ändrar inget i den. Byt därför version på alla datorer som använder samma databas.',
      ],
    },
    check: {
      title: 'Kontrollera en installationsfil',
      description: 'Bredvid filerna ligger SHA256SUMS.txt. Kontrollsumman ska vara den som står där.',
      commands: [
        ['Windows', 'Get-FileHash <fil>'],
        ['macOS', 'shasum -a 256 -c SHA256SUMS.txt --ignore-missing'],
        ['Linux', 'sha256sum -c SHA256SUMS.txt --ignore-missing'],
      ],
    },
  },
  licences: {
    title: 'Licenser för det som ingår',
    description: 'Programmet innehåller delar som andra har gjort. Här står vilka, och villkoren för var och en.',
    besides: 'Villkoren för Electron och Chromium ligger som LICENSE.electron.txt och LICENSES.chromium.html i programmets mapp.',
    search: 'Sök paket eller licens',
    found: (shown: number, all: number) => (shown === all ? `${all} paket` : `${shown} av ${all} paket`),
    nothingFound: 'Inget paket stämmer med det du skrev.',
    noText: 'Paketet har ingen egen licenstext.',
    missing: 'Listan finns inte i den här installationen. Den ska ligga som THIRD-PARTY-NOTICES.txt i programmets mapp.',
  },
} as const
