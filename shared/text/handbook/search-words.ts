/** Words that every question has, and that tell nothing of what is asked. */
export const tellingNothing: ReadonlySet<string> = new Set(
  `alla att av blir bli de den det du en ett finns får för gör göra har hur i inte jag kan man med mig min mina mitt måste när och om
  på ska som står så till under upp vad var varför vart vi vill vilka vilken våra är`.split(/\s+/u),
)

/** How words are bent, at their end: what is looked for is found in another form too. */
export const wordEndings = /(?:arna|erna|orna|ning|aren|are|ade|ar|er|or|en|et|na|as|a|e|n|s)$/u
