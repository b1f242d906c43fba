/** How the files of förbund databases end. */
export const databaseExtension = 'finsam'

export const dialogText = {
  newDatabase: 'Spara förbundets databas',
  openDatabase: 'Öppna förbundets databas',
  openAnswers: 'Välj en fil med svar',
  saveDelivery: 'Spara leveransen',
  openDeliveries: 'Välj leveransfiler',
  secondPlace: 'Välj en andra plats för säkerhetskopior',
  openMerged: 'Välj en sammanställning',
  saveMerge: 'Spara sammanställningen',
  compareDelivery: 'Välj en fil att jämföra med',
  saveForms: 'Spara formulär som PDF',
  saveEntryWorkbook: 'Spara arbetsbok att skriva i',
  saveFailedRows: 'Spara rader att rätta',
  saveInstrument: 'Spara instrumentet som arbetsbok',
  openInstrument: 'Välj en arbetsbok med instrumentet',
  saveReport: 'Spara rapporten',
  saveRecoveryKey: 'Spara återställningsnyckeln',
  saveProtocol: 'Spara gallringsprotokollet',
  saveChart: 'Spara diagrammet',
  saveLog: 'Spara loggen',
  databaseFiles: 'Förbundets databas',
  answerFiles: 'Excel- och textfiler',
  workbooks: 'Excel-arbetsböcker',
  deliveryFiles: 'Leveransfiler',
  packages: 'Zip-filer',
  pdfFiles: 'PDF-filer',
  presentations: 'PowerPoint-presentationer',
  documents: 'Word-dokument',
  pictures: 'PNG-bilder',
  drawings: 'SVG-bilder',
  tables: 'CSV-filer',
  allFiles: 'Alla filer',
} as const

export const startFailure = {
  title: 'Programmet kunde inte starta',
  explained: (kind: string) =>
    `Inga svar är påverkade. Starta om datorn och försök igen; händer det på nytt, kontakta den som hjälper dig med datorn. (${kind})`,
} as const

export const menuText = {
  file: 'Arkiv',
  edit: 'Redigera',
  go: 'Gå till',
  view: 'Visa',
  help: 'Hjälp',
  quit: 'Avsluta',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  actualSize: 'Normal storlek',
  larger: 'Större',
  smaller: 'Mindre',
  fullScreen: 'Helskärm',
} as const
