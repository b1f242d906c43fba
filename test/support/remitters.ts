import { bundledInstrument } from '../../shared/instrument/bundled'
import type { Form, InstrumentDefinition } from '../../shared/instrument/definition'

/** A form that nobody has asked: what NNS asks those who refer people is not known, and these questions say that they are made up. */
const remitters: Form = {
  key: 'remittenter',
  title: 'Remittenter',
  respondents: 'Påhittat för prov: de som remitterar till insatserna',
  openFields: [{ key: 'fritext', label: 'Fritext' }],
  questions: [
    question(1, 'Påhittad fråga för prov: hur lätt är det att remittera?', 'fem', 'M90'),
    question(2, 'Påhittad fråga för prov: får du veta hur det går?', 'frekvens', 'M91'),
    question(3, 'Påhittad fråga för prov: vet du vart du ska vända dig?', 'ja_nej', 'M92'),
  ],
}

function question(number: number, text: string, scale: string, measure: string): Form['questions'][number] {
  const basis = { scaleBasis: 'chosen', scaleSource: 'Påhittad för prov' } as const
  return { key: `remittenter.${number}`, number, text, scale, ...basis, measure }
}

/** The bundled instrument with a made-up form more, on a made-up scale of five steps and with measures of its own. */
export function withRemitters(change: (form: Form) => Form = (form) => form): InstrumentDefinition {
  const labels = ['Mycket svårt', 'Ganska svårt', 'Varken eller', 'Ganska lätt', 'Mycket lätt']
  const steps = {
    key: 'fem',
    title: 'Fem steg',
    kind: 'rating' as const,
    codes: labels.map((label, index) => ({ code: index + 1, label })),
  }
  return {
    ...bundledInstrument,
    title: 'Enkäter för prov',
    scales: [...bundledInstrument.scales, steps],
    themes: [
      ...bundledInstrument.themes,
      { key: 'Z', workingTitle: 'Påhittat område för prov', kind: 'process', level: 'organisation' },
    ],
    measures: [...bundledInstrument.measures, ...['M90', 'M91', 'M92'].map((key) => ({ key, theme: 'Z' }))],
    forms: [...bundledInstrument.forms, change(remitters)],
    formsWithoutContent: bundledInstrument.formsWithoutContent.filter(({ title }) => title !== 'Remittenter'),
  }
}
