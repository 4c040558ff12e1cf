// What the operator's pages show, each behind a door for administrators alone.
import { accountAsked, accountsAsked, auditAsked, nothingAsked } from '@/lib/administration/schema'
import { listAccounts, viewAccount } from '@/lib/administration/service/accounts'
import { searchAudit } from '@/lib/administration/service/audit'
import { viewLimits } from '@/lib/administration/service/limits'
import { viewOverview } from '@/lib/administration/service/overview'
import { viewFits, viewKeys } from '@/lib/administration/service/upkeep'
import { pageDoor } from '@/lib/identity/doors/page'

const who = 'admin'

export const showOverview = pageDoor({ name: 'showOverview', who, shape: nothingAsked, run: viewOverview })
export const showAccounts = pageDoor({ name: 'showAccounts', who, shape: accountsAsked, run: listAccounts })
export const showAccount = pageDoor({ name: 'showAccount', who, shape: accountAsked, run: viewAccount })
export const showLimits = pageDoor({ name: 'showLimits', who, shape: nothingAsked, run: viewLimits })
export const showFits = pageDoor({ name: 'showFits', who, shape: nothingAsked, run: viewFits })
export const showKeys = pageDoor({ name: 'showKeys', who, shape: nothingAsked, run: viewKeys })
export const showAudit = pageDoor({ name: 'showAudit', who, shape: auditAsked, run: searchAudit })
