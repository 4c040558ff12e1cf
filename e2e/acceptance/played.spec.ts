// The scenarios in the browsers that Playwright drives.
import { test } from '../journey'
import { PlaywrightHand } from './playwright-hand'
import { SCENARIOS } from './scenarios'

for (const [name, walk] of SCENARIOS) test(name, ({ page }) => walk(new PlaywrightHand(page)))
