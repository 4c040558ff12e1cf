// The description of this API for programs: OpenAPI 3.1.
import { ownDoors } from './description'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = ownDoors
