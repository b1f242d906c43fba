/** What is said of a file that has been written, wherever one is. */
export const writtenFileTexts = {
  saved: (fileName: string) => `${fileName} är sparad.`,
  show: 'Visa i mappen',
  showLabel: (fileName: string) => `Visa ${fileName} i mappen`,
  notThere: (fileName: string) =>
    `${fileName} kan inte visas härifrån. Den finns inte kvar där den sparades, eller sparades en tidigare gång som programmet var öppet. Sök efter filnamnet på datorn.`,
} as const
