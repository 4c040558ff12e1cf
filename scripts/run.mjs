// Every command of package.json enters here: `node scripts/run.mjs <name> [arguments]` runs what scripts/commands.ts has under
// the name. It imports nothing, so that a Node that is too old reads a sentence instead of a syntax error.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(
    'NPS Oracle needs Node 20.19 or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and run the same command again.\n',
  )
  process.exit(1)
}
import('./bootstrap.mjs').then((bootstrap) => bootstrap.start(process.argv[2], process.argv.slice(3)))
