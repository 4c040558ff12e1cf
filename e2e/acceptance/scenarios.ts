// Every scenario by its name.
import { ASKING } from './asking'
import { ENTERING } from './entering'

export const SCENARIOS = Object.entries({ ...ASKING, ...ENTERING })
