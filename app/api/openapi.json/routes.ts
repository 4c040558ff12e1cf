// Every address that the description tells of. A test compares it with the folders.

import * as accountErase from '@/app/api/account/erase/route'
import * as accountExport from '@/app/api/account/export/route'
import * as calendarOne from '@/app/api/calendar/[token]/route'
import * as healthReady from '@/app/api/health/ready/route'
import * as health from '@/app/api/health/route'
import * as keysOne from '@/app/api/keys/[id]/route'
import * as keys from '@/app/api/keys/route'
import * as metrics from '@/app/api/metrics/route'
import * as calculateFc60 from '@/app/api/oracle/calculate-fc60/route'
import * as daily from '@/app/api/oracle/daily/route'
import * as interpret from '@/app/api/oracle/interpret/route'
import * as linksOne from '@/app/api/oracle/links/[id]/route'
import * as links from '@/app/api/oracle/links/route'
import * as readingMultiUser from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as readingsOneFeedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as readingsOneFurther from '@/app/api/oracle/readings/[id]/further/route'
import * as readingsOneLeave from '@/app/api/oracle/readings/[id]/leave/route'
import * as readingsOneRestore from '@/app/api/oracle/readings/[id]/restore/route'
import * as readingsOne from '@/app/api/oracle/readings/[id]/route'
import * as readingsOneVerify from '@/app/api/oracle/readings/[id]/verify/route'
import * as readingsOneWords from '@/app/api/oracle/readings/[id]/words/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as usersOneInvitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as usersOne from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import * as validateStamp from '@/app/api/oracle/validate-stamp/route'
import * as vaultFindingsOne from '@/app/api/vault/findings/[id]/route'
import * as vaultFindings from '@/app/api/vault/findings/route'
import * as vaultStatistics from '@/app/api/vault/statistics/route'
import type { Routes } from '@/lib/identity/doors/openapi/document'

export const ROUTES: Routes = {
  '/api/account/erase': accountErase,
  '/api/account/export': accountExport,
  '/api/calendar/[token]': calendarOne,
  '/api/health': health,
  '/api/health/ready': healthReady,
  '/api/keys': keys,
  '/api/keys/[id]': keysOne,
  '/api/metrics': metrics,
  '/api/oracle/calculate-fc60': calculateFc60,
  '/api/oracle/daily': daily,
  '/api/oracle/interpret': interpret,
  '/api/oracle/links': links,
  '/api/oracle/links/[id]': linksOne,
  '/api/oracle/reading': reading,
  '/api/oracle/reading/multi-user': readingMultiUser,
  '/api/oracle/readings': readings,
  '/api/oracle/readings/[id]': readingsOne,
  '/api/oracle/readings/[id]/feedback': readingsOneFeedback,
  '/api/oracle/readings/[id]/further': readingsOneFurther,
  '/api/oracle/readings/[id]/leave': readingsOneLeave,
  '/api/oracle/readings/[id]/restore': readingsOneRestore,
  '/api/oracle/readings/[id]/verify': readingsOneVerify,
  '/api/oracle/readings/[id]/words': readingsOneWords,
  '/api/oracle/users': users,
  '/api/oracle/users/[id]': usersOne,
  '/api/oracle/users/[id]/invitation': usersOneInvitation,
  '/api/oracle/validate-stamp': validateStamp,
  '/api/vault/findings': vaultFindings,
  '/api/vault/findings/[id]': vaultFindingsOne,
  '/api/vault/statistics': vaultStatistics,
}
