// The API's description as a document to read: docs/API_REFERENCE.md, made of what programs get at /api/openapi.json.
import { theDescription } from '@/app/api/openapi.json/description'
import {
  type GuideField,
  type GuideGroup,
  type GuideOperation,
  type GuidePart,
  guideOf,
} from '@/lib/identity/doors/openapi/guide'

/** Lines; a longer example is on the page `/docs`. */
const LONGEST = 70

const INTRO = `# API reference

Every address of the API: what it takes, what it answers, what it refuses. Made by \`npm run docs:api\` of the same description that programs
get at \`GET /api/openapi.json\` and that the page \`/docs\` shows, where each request can be sent. How the API behaves as a whole (keys and
scopes, names, dates, what is kept of a reading, limits, sending twice): [api.md](api.md).

Addresses begin with that of the server, such as \`http://127.0.0.1:3000\`. Send \`Authorization: Bearer <api key>\`, and JSON as
\`Content-Type: application/json\`. A refusal is \`application/problem+json\` ([errors](api.md#errors)).
`

/** As a cell holds it. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[][]) =>
  rows.length === 0
    ? []
    : ['', row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))]

const fieldsTable = (head: string, fields: (GuideField & { in?: string })[]) =>
  table(
    [head, 'type', 'needed', ''],
    fields.map(({ name, type, required, description, in: place }) => [
      `\`${name}\`${place ? ` (${place})` : ''}`,
      `\`${cell(type)}\``,
      required ? 'yes' : '',
      cell(description),
    ]),
  )

function exampleOf({ example }: GuidePart): string[] {
  if (!example) return []
  if (example.split('\n').length > LONGEST) return ['', 'An example of it is on the page `/docs`.']
  return ['', '```json', example, '```']
}

function operation({ method, path, id, summary, needs, parameters, body, answer, refusals }: GuideOperation) {
  return [
    '',
    `### ${method} ${path}`,
    '',
    `${summary}. ${needs}`.replaceAll('..', '.'),
    ...fieldsTable('parameter', parameters),
    ...(body ? [...fieldsTable('field of the body', body.fields), ...exampleOf(body)] : []),
    '',
    `Answers **${answer.status}** (\`${id}\`).`,
    ...fieldsTable('field of the answer', answer.fields),
    ...exampleOf(answer),
    ...table(
      ['refusal', ''],
      refusals.map(({ status, description }) => [status, cell(description)]),
    ),
  ]
}

/** As GitHub names a heading's place. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const contents = (groups: GuideGroup[]) =>
  groups.flatMap(({ description, operations }) => [
    '',
    `**${description}**`,
    '',
    ...operations.map(
      ({ method, path, summary }) => `- [\`${method} ${path}\`](#${anchor(`${method} ${path}`)}) ${summary}`,
    ),
  ])

export function referenceText(): string {
  const groups = guideOf(theDescription())
  const lines = groups.flatMap(({ description, operations }) => [
    '',
    `## ${description}`,
    ...operations.flatMap(operation),
  ])
  return `${[INTRO.trimEnd(), ...contents(groups), ...lines].join('\n')}\n`
}
