// What the server is made of: files without secrets, now and ever before, and packages of others that are fit to be used.
import path from 'node:path'
import { belowFloors, FLOORS, lockOf, unfixed, unlicensed } from '../dependencies'
import { filesOf, secretsInHistory, secretsInTree } from '../secrets'
import { type Check, unless } from './check'

const root = path.resolve('.')
const packages = () => `${Object.keys(lockOf(root)).length - 1} packages`

export const TREE: Check[] = [
  {
    ...{ id: 'secrets.tree', group: 'secrets', severity: 'critical' },
    from: 'tree',
    title: 'no secret stands in the files',
    try: async () => unless(secretsInTree(root), `${filesOf(root).length} files`),
  },
  {
    ...{ id: 'secrets.history', group: 'secrets', severity: 'critical' },
    from: 'tree',
    title: 'none ever stood in them',
    async try() {
      const { found, commits, cut } = await secretsInHistory(root)
      const short = cut ? [`time was up after the newest ${commits} commits`] : []
      return unless([...found, ...short], `${commits} commits`)
    },
  },
  {
    ...{ id: 'dependencies.holes', group: 'dependencies', severity: 'critical' },
    from: 'tree',
    title: 'no package is in a version with a known hole',
    try: async () =>
      unless(belowFloors(root), `${Object.keys(FLOORS).join(', ')}, by the list that is kept here`),
  },
  {
    ...{ id: 'dependencies.lock', group: 'dependencies', severity: 'high' },
    from: 'tree',
    title: 'every package is fixed by a hash and comes from the registry',
    try: async () => unless(unfixed(lockOf(root)), packages()),
  },
  {
    ...{ id: 'dependencies.licences', group: 'dependencies', severity: 'medium' },
    from: 'tree',
    title: 'every package has a licence that is allowed, and none wants what is ours to be open (AGPL, GPL)',
    try: async () => unless(unlicensed(root), packages()),
  },
]
