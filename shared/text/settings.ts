/** The parts of the settings page, by the name that stands in the window's address. */
export const settingsParts = {
  rounds: 'Mätomgångar',
  insatser: 'Insatser',
  asked: 'Tillfrågade och tackat nej',
  paper: 'Papper och arbetsbok',
  targets: 'Målnivåer och jämförelser',
  register: 'Registerindikatorer',
  forbund: 'Förbundet',
} as const

export type SettingsPart = keyof typeof settingsParts

export const settingsTexts = {
  parts: 'Delar av inställningarna',
  rounds: {
    description: 'Ett års mätning. En öppen mätomgång tar emot svar; en leverans görs av en stängd.',
    createTitle: 'Lägg upp en mätomgång',
    changeTitle: (year: number) => `Ändra mätomgång ${year}`,
    year: 'År',
    period: 'Period',
    instrument: 'Frågor och skalor',
    state: 'Läge',
    actions: 'Åtgärder',
    change: 'Ändra',
    changeLabel: (year: number) => `Ändra mätomgång ${year}`,
    close: 'Stäng',
    closeLabel: (year: number) => `Stäng mätomgång ${year}`,
    closeTitle: (year: number) => `Stäng mätomgång ${year}?`,
    closeExplained:
      'När mätomgången är stängd kan inga svar registreras, importeras eller rättas, och leveransen kan göras. Inget tas bort. Du kan öppna den igen.',
    closeConfirm: 'Stäng mätomgången',
    reopen: 'Öppna igen',
    reopenLabel: (year: number) => `Öppna mätomgång ${year} igen`,
    reopenTitle: (year: number) => `Öppna mätomgång ${year} igen?`,
    reopenExplained:
      'Då kan svar registreras, importeras och rättas på nytt. Leveranser och rapporter som redan är gjorda ändras inte; gör nya om siffrorna ändras.',
    reopenConfirm: 'Öppna mätomgången',
    created: (year: number) => `Mätomgång ${year} är upplagd.`,
    changed: (year: number) => `Mätomgång ${year} är ändrad.`,
    closed: (year: number) => `Mätomgång ${year} är stängd.`,
    reopened: (year: number) => `Mätomgång ${year} är öppen igen.`,
  },
  insatser: {
    description: 'De insatser som förbundet finansierar eller stödjer. Svar kan höra till en insats, eller till ingen.',
    name: 'Ny insats',
    nameDescription: 'Skriv namnet och tryck Retur, ett namn i taget.',
    nameFull: (most: number) => `Högst ${most} tecken.`,
    add: 'Lägg till',
    none: 'Inga insatser ännu',
    noneExplained: 'Behövs bara om svaren ska kunna delas upp på insatser. En import lägger själv till dem som finns i filen.',
    list: 'Insatser',
    actions: 'Åtgärder',
    rename: 'Byt namn',
    renameLabel: (name: string) => `Byt namn på ${name}`,
    newName: (name: string) => `Nytt namn på ${name}`,
    remove: 'Ta bort',
    removeLabel: (name: string) => `Ta bort ${name}`,
    removeTitle: 'Ta bort insatsen?',
    removeExplained: (name: string) =>
      `Insatsen ”${name}” tas bort ur listan. Det går bara om inga svar och inga uppgifter om tillfrågade hör till den.`,
    removeConfirm: 'Ta bort insatsen',
    renamed: (before: string, after: string) => `Insatsen ”${before}” heter nu ”${after}”.`,
    removed: (name: string) => `Insatsen ”${name}” är borttagen.`,
    count: (count: number) => (count === 1 ? '1 insats' : `${count} insatser`),
  },
  asked: {
    description: (year: number) =>
      `Gäller mätomgång ${year}. Retur och pil ned går till nästa insats, pilarna åt sidan till nästa kolumn. Allt sparas direkt. Tomt betyder att antalet inte är känt, vilket inte är noll.`,
    caption: (form: string) => `Tillfrågade och tackat nej: ${form}`,
    tooManyAnswered: (answered: string, asked: string) =>
      `Svaren (${answered}) är fler än tillfrågade (${asked}). Rätta antalet tillfrågade.`,
    tooManyDeclined: (declined: string, asked: string) =>
      `Tackat nej (${declined}) är fler än tillfrågade (${asked}). Rätta ett av talen.`,
    tooManyTogether: (answered: string, declined: string, asked: string) =>
      `Svar (${answered}) och tackat nej (${declined}) är tillsammans fler än tillfrågade (${asked}). Rätta tillfrågade eller tackat nej.`,
    total: 'Alla',
    notANumber: 'Skriv ett heltal, eller lämna tomt.',
    tooLarge: 'Kontrollera antalet.',
    askedLabel: (form: string, insats: string) => `Tillfrågade, ${form}, ${insats}`,
    declinedLabel: (form: string, insats: string) => `Tackat nej, ${form}, ${insats}`,
  },
  forbund: {
    name: 'Namn',
    file: 'Databasens fil',
    folder: 'Mapp',
    description:
      'Allt om förbundet ligger i en enda fil. Programmet gör säkerhetskopior av den, och de står under Säkerhet. Låt gärna mappen ingå också i förbundets egen säkerhetskopiering.',
    change: 'Byt databas',
  },
} as const
