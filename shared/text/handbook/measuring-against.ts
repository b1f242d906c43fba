import { registerTexts } from '../register-indicators'
import { settingsParts } from '../settings'
import { referenceTexts, targetTexts } from '../targets'
import { list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

/** What the figures are to be read against, laid up before they come: sections of the page about that. */
export const measuringAgainst = [
  section(
    'mal',
    settingsParts.targets,
    [
      paragraph(
        'En målnivå är den nivå som förbundet vill nå. Bestäm den innan svaren kommer: sedan är det lätt att välja den efter svaren.',
      ),
      steps(
        say`Gå till ${at('settings', 'targets')} och välj ${named(targetTexts.command.text)} (${key(targetTexts.command.keys)}).`,
        say`Välj vid ${named(targetTexts.subject)} ett mått, eller ett område för alla dess mått.`,
        say`Välj ${named(targetTexts.statistic)}, och skriv ${named(targetTexts.fromYear)} och ${named(targetTexts.level)}.`,
        say`Skriv vid ${named(targetTexts.near)} hur nära som räknas som nära.`,
      ),
      list(
        'En målnivå gäller tills en senare tar över. Lägg upp en ny när målet ändras, så står den gamla kvar vid de gamla åren.',
        say`${named(referenceTexts.command.text)} (${key(referenceTexts.command.keys)}) lägger till vad andra har publicerat, till exempel riket. Skriv alltid källan.`,
      ),
      paragraph(say`Så visas de: ${see('lasa-trender', 'mal')}.`),
    ],
    ['målnivå', 'mål', 'jämförelse', 'riket', 'andra förbund', 'referensvärde'],
  ),
  section(
    'register',
    settingsParts.register,
    [
      paragraph('Ett tal per år som kommer ur ett register och inte ur enkäterna, till exempel antal personer med sjukpenning.'),
      steps(
        say`Gå till ${at('settings', 'register')} och välj ${named(registerTexts.command.text)} (${key(registerTexts.command.keys)}).`,
        say`Skriv ${named(registerTexts.name)}, ${named(registerTexts.unit)} och ${named(registerTexts.source)}.`,
        say`Skriv ett värde för varje år, eller välj ${named(registerTexts.paste)} och klistra in två kolumner: år och värde.`,
      ),
      paragraph(
        say`De visas sist på ${at('trends')}, och kan väljas till styrelsen. Programmet skyddar inga små tal i dem: skriv inte in sådana som pekar ut någon.`,
      ),
    ],
    ['statistik', 'försäkringskassan', 'arbetsförmedlingen', 'scb', 'klistra in'],
  ),
] as const
