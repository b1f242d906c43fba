import { describe, expect, it } from 'vitest'
import {
  answersTable,
  codebookTable,
  groupsTable,
  tableRows,
  tableText,
} from '../../../../shared/delivery/package/package-tables'
import { packageContent } from '../../../support/package-content'

const { groups, answers, codebook } = packageContent()
const groupsText = tableText(groupsTable, groups)

describe('the tables of a package', () => {
  it('are a line with names and a line a row, nothing where a number is not given', () => {
    expect(groupsText.split('\r\n').slice(0, 3)).toEqual([
      'form,breakdown,group,members,status,forbund,respondents,asked,declined',
      'deltagare_pagaende,total,total,Alla svar,F,1,24,39,15',
      'deltagare_pagaende,insats,,,A,1,,,',
    ])
    expect(groupsText).toContain('personal,insats,12+13,Mottagningsteam|Arbetsspåret,D,1,7,8,\r\n')
    expect(tableText(answersTable, answers)).toContain('personal,personal.1,M11,insats,12+13,D,1,3-4,2\r\n')
  })

  it('give their rows back', () => {
    expect(tableRows(groupsTable, groupsText)).toEqual(groups)
    expect(tableRows(answersTable, tableText(answersTable, answers))).toEqual(answers)
    expect(tableRows(codebookTable, tableText(codebookTable, codebook))).toEqual(codebook)
  })

  it.each([
    ['a column is missing', ',declined', ''],
    ['a column is called something else', 'respondents', 'svar'],
    ['a row is too short', ',24,39,15', ',24,39'],
    ['a number is none', ',24,', ',många,'],
    ['a number is written otherwise', ',24,', ',2.4e1,'],
    ['a number begins with 0', ',24,', ',024,'],
    ['a number is negative', ',24,', ',-24,'],
    ['a number is beyond all people', ',24,', ',9999999999,'],
    ['a status is none', 'Alla svar,F,1,24', 'Alla svar,X,1,24'],
    ['a division is none', 'deltagare_pagaende,total,total', 'deltagare_pagaende,age,total'],
    ['a key is none', 'personal,insats,11,', 'personal,insats,Anna,'],
    ['a name has a line of its own', 'Coachingteam', '"Coaching\r\nteam"'],
    ['a name is longer than any', 'Coachingteam', 'x'.repeat(5_000)],
  ])('are not read where %s', (_, from, to) => {
    expect(groupsText).toContain(from)
    expect(tableRows(groupsTable, groupsText.replace(from, to))).toBeNull()
  })

  it('are not read with more rows than any package has', () => {
    const many = Array.from({ length: groupsTable.mostRows + 1 }, () => groups[0] ?? packageContent().groups[0])
    expect(
      tableRows(
        groupsTable,
        tableText(
          groupsTable,
          many.flatMap((row) => row ?? []),
        ),
      ),
    ).toBeNull()
  })
})
