// docs/glossary.md is written from the glossaries of both languages. After a change of theirs, write it again with
// `npx vitest run --project pure tests/glossary.test.ts -u`.
import path from 'node:path'
import { expect, it } from 'vitest'
import { glossary as glossaryEnglish } from '@/lib/interpretation/languages/en/glossary'
import { glossary as glossaryPersian } from '@/lib/interpretation/languages/fa/glossary'
import { GLOSSARY_TERMS } from '@/lib/interpretation/languages/glossary'

const HEAD = `# Glossary

The words of the engine ([engine.md](engine.md)) in English and in Persian, with the ids under which
\`lib/interpretation/languages/\` keeps them. "Is read as" tells what tradition says; the engine computes it and claims nothing.

This file is written from there: \`npx vitest run --project pure tests/glossary.test.ts -u\`.
`

it('docs/glossary.md says what the glossaries say', async () => {
  const entries = GLOSSARY_TERMS.map((id) => {
    const [english, persian] = [glossaryEnglish[id], glossaryPersian[id]]
    return `**${english.term}** (\`${id}\`): ${english.meaning.join(' ')}

<p dir="rtl" lang="fa"><b>${persian.term}</b>: ${persian.meaning.join(' ')}</p>
`
  })
  expect(entries.join('')).not.toMatch(/<(?!\/?[pb]\b)|&|undefined/)
  await expect([HEAD, ...entries].join('\n')).toMatchFileSnapshot(path.resolve('docs/glossary.md'))
})
