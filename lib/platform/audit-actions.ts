// The names of everything that the audit log writes down; safe on both sides.

/** Everything that is written down. The interface has words for each (`audit_actions` of messages/). */
export const AUDIT_ACTIONS = [
  'sign_up',
  'sign_in',
  'sign_in_failed',
  'sign_out',
  'sign_out_everywhere',
  'change_password',
  'recover',
  'session_revoked',
  'create_key',
  'revoke_key',
  'denied',
  'create_user',
  'update_user',
  'delete_user',
  'create_reading',
  'update_reading',
  'delete_reading',
  'restore_reading',
  'leave_reading',
  'create_invitation',
  'revoke_invitation',
  'link_account',
  'unlink_account',
  'export',
  'erase',
  'rotate',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
