// The one ignored folder that holds what an installation on this machine keeps: data, keys, notes about running processes.

export const stateDirectory = '.state'
