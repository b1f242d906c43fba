import type { AnswerCell, FrequencyTable, Group, RespondentCell } from '../../shared/frequency/frequency-table'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { findForm, scaleOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { RoundId } from '../../shared/model/id'
import { konCategory } from '../../shared/model/kon'
import { konItem, type Response } from '../../shared/model/response'

/** The plain way of counting, one response at a time: what the database's counting must agree with. */
export function countResponses(
  roundId: RoundId,
  responses: readonly Response[],
  instrument: InstrumentDefinition,
): FrequencyTable {
  const saved = responses.filter((response) => response.roundId === roundId && response.runningNumber !== null)
  const groups = new Map<string, { group: Group; members: Response[] }>()
  for (const response of saved) {
    const group = { form: response.form, insatsId: response.insatsId, kon: konCategory(response.answers[konItem] ?? 'blank') }
    const key = JSON.stringify([group.form, group.insatsId, group.kon])
    if (!groups.has(key)) groups.set(key, { group, members: [] })
    groups.get(key)?.members.push(response)
  }
  const respondents: RespondentCell[] = []
  const answers: AnswerCell[] = []
  for (const { group, members } of groups.values()) {
    respondents.push({ ...group, respondents: members.length })
    for (const question of findForm(instrument, group.form).questions) {
      const given = members.map((member): Answer => member.answers[question.key] ?? 'blank')
      const howMany = (answer: Answer) => given.filter((one) => one === answer).length
      answers.push({
        ...group,
        question: question.key,
        counts: scaleOf(instrument, question).codes.map(({ code }) => howMany(code)),
        missing: {
          blank: howMany('blank'),
          'double-marked': howMany('double-marked'),
          illegible: howMany('illegible'),
          'not-on-form': howMany('not-on-form'),
        },
      })
    }
  }
  return { roundId, respondents, answers }
}
