// Every scenario by its name.
import { ASKING } from './asking'

export const SCENARIOS = Object.entries(ASKING)
