// Every command of package.json: where it stands, and what it does in a line. `npm run -s help` prints this table.
import { generateClient } from './workshop/database/generate'
import { program } from './workshop/processes/program'

/** @param args what follows `--` @returns the exit code; nothing when the command ends once nothing is left to do */
type Command = (args: string[]) => Promise<number | undefined>
interface Entry {
  does: string
  load: () => Promise<Command>
  /** It needs no Prisma client, or makes it itself; for the others it is there before their file is read. */
  bare?: true
}

/** A file is read when its command is asked for, so that a short one stays quick. */
const at = <Name extends string>(
  file: () => Promise<Record<Name, Command>>,
  name: Name,
  does: string,
): Entry => ({ does, load: async () => (await file())[name] })
const bare: typeof at = (file, name, does) => ({ ...at(file, name, does), bare: true })

export const COMMANDS: Record<string, Entry> = {
  up: bare(
    () => import('./commands/start'),
    'up',
    'from a fresh clone to a running Oracle (-- --fake-ai: words without a key)',
  ),
  dev: bare(() => import('./commands/start'), 'dev', 'the same, with a server that reloads what changes'),
  build: at(() => import('./commands/start'), 'build', 'the folder that the container image is made of'),

  test: at(() => import('./commands/test'), 'test', 'every check there is'),
  unit: at(() => import('./commands/checks'), 'unit', 'tests by name'),
  e2e: at(() => import('./commands/checks'), 'e2e', 'journeys by name, in a real browser'),
  'e2e:all': at(() => import('./commands/checks'), 'e2eAll', 'the same in Chromium, Firefox and WebKit'),
  lint: bare(() => import('./commands/checks'), 'lint', 'format and rules'),
  'lint:fix': bare(() => import('./commands/checks'), 'lintFix', 'the same, mending what can be mended'),
  typecheck: at(() => import('./commands/checks'), 'typecheck', 'types'),
  coverage: at(() => import('./commands/coverage'), 'coverage', 'what of the product is run by tests'),

  generate: bare(
    () => import('./commands/database'),
    'generate',
    'the Prisma client, when the schema changed',
  ),
  'db:url': bare(() => import('./commands/database'), 'url', 'the URL of the running embedded database'),
  'db:reset': bare(
    () => import('./commands/database'),
    'reset',
    'removes all that the embedded database has',
  ),
  'db:migration': bare(() => import('./commands/database'), 'migration', 'a migration from the schema'),
  admin: at(() => import('./commands/admin'), 'admin', 'who runs the installation (-- grant, revoke, list)'),
  prune: at(() => import('./commands/upkeep'), 'prune', 'removes what has served its time'),
  'words:keep': at(
    () => import('./commands/upkeep'),
    'keepWords',
    'gives older readings their rows of words',
  ),
  'words:train': bare(
    () => import('./commands/words/train'),
    'train',
    'the reader of forms, from its examples',
  ),
  'evaluate:words': bare(
    () => import('./commands/words/evaluate'),
    'evaluate',
    'how good the words of a model are',
  ),
  'feedback:sums': at(() => import('./commands/feedback'), 'sums', 'how readings fitted, as sums of nobody'),
  'ai:usage': at(() => import('./commands/usage'), 'usage', 'what the model cost, day by day'),
  'keys:rotate': at(() => import('./commands/keys'), 'rotate', 'seals everything anew with SEAL_ACTIVE'),
  'keys:count': at(() => import('./commands/keys'), 'count', 'how many values each key seals'),
  'keys:retire': at(() => import('./commands/keys'), 'retire', 'says whether a key may be taken out'),

  check: at(() => import('./commands/check'), 'check', 'whether this installation can serve'),
  backup: at(() => import('./commands/backup'), 'backup', 'all rows, encrypted for the operator'),
  restore: at(() => import('./commands/backup'), 'restore', 'a backup into an empty database'),

  'upgrade:drill': at(
    () => import('./commands/upgrade'),
    'drill',
    'an upgrade from an earlier version, and back',
  ),

  compute: bare(() => import('./commands/compute'), 'compute', 'the engine, one JSON line after the other'),
  'docs:authority': at(() => import('./commands/docs'), 'authority', 'the table of who may do what'),
  'docs:api': at(() => import('./commands/docs'), 'api', 'the reference of the API'),

  bench: at(() => import('./commands/bench/product'), 'product', 'the product beside a bare route'),
  'bench:cpu': at(() => import('./commands/bench/cpu'), 'cpu', 'where the time of a request goes'),
  'bench:engine': at(() => import('./commands/bench/engine'), 'engine', 'how long the engine takes'),
  'bench:words': at(() => import('./commands/bench/words'), 'words', 'how long the words take'),
  'bench:claude': at(() => import('./commands/bench/claude'), 'claude', 'how soon words of a model come'),
  'bench:guard': at(() => import('./commands/bench/guard'), 'guard', 'what the guard adds to a request'),
  'bench:sign-in': at(() => import('./commands/bench/sign-in'), 'timing', 'whether a refusal tells a name'),
  'bench:flood': at(() => import('./commands/bench/flood'), 'flood', 'health while passwords are guessed'),
  'bench:joint': at(() => import('./commands/bench/joint'), 'joint', 'readings for two and five beside one'),
  'bench:rows': at(() => import('./commands/bench/rows'), 'rows', 'what rows cost PostgreSQL, by part'),
  'bench:soak': at(() => import('./commands/bench/soak'), 'soak', 'whether memory grows with work'),
  'bench:history': at(() => import('./commands/bench/history'), 'history', 'lists in a million readings'),
  'bench:today': at(
    () => import('./commands/bench/today'),
    'today',
    'Today and patterns of a thousand readings',
  ),
  'bench:vault': at(() => import('./commands/bench/vault'), 'vault', 'the vault among a million findings'),
  'bench:pages': at(
    () => import('./commands/bench/pages'),
    'pages',
    'what a page weighs, how soon it is there',
  ),
  soak: at(
    () => import('./commands/soak'),
    'soak',
    'several servers, and whether anybody notices (-- --nodes 2)',
  ),
  faults: at(() => import('./commands/faults'), 'faults', 'what is lost when something fails'),
  'audit:performance': at(
    () => import('./commands/audit/performance'),
    'performance',
    'whether every address is as quick as it should be',
  ),
  'audit:security': at(
    () => import('./commands/audit/security'),
    'security',
    'what a stranger would try, tried',
  ),
  readiness: at(() => import('./commands/readiness'), 'readiness', 'whether this may go into production'),

  contrast: bare(() => import('./commands/contrast'), 'contrast', 'how well each colour can be read'),
  pictures: at(() => import('./commands/pictures'), 'pictures', 'every page, language, theme and width'),

  help: { does: 'this table', load: async () => help, bare: true },
}

async function help(): Promise<number> {
  for (const [name, { does }] of Object.entries(COMMANDS)) console.log(`npm run ${name.padEnd(15)} ${does}`)
  return 0
}

export const run = (name: string, args: string[]): Promise<void> =>
  program(async () => {
    const entry = COMMANDS[name]
    if (!entry) throw new Error(`scripts/commands.ts knows no "${name}".`)
    if (!entry.bare) generateClient()
    return (await entry.load())(args)
  })
