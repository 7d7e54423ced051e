/** The only door into this plugin's server half for the others. */
export { onComplaintChange, type ComplaintChange, type Reaction } from './changes';
export {
  conditionCatalogue,
  conditionFacts,
  registerConditionField,
  registeredFields,
  type ConditionField,
} from './condition-fields';
export {
  attachmentsOf,
  checkAttachments,
  openAttachment,
  removeWaiting,
  waitingAttachments,
  type CheckedAttachment,
  type OpenedAttachment,
} from './services/attachments/attachments';
export { keepUploads } from './services/attachments/keep-uploads';
export type { UnsentForm } from './services/attachments/holder';
export { incomingFolder } from './store/file-store';
export { refusalMessage } from './refusals';
export { deriveSecret, fingerprint, sha256 } from './keys';
export { forgetAttempts } from './jobs/forget-attempts';
export { sendDueNotices } from './jobs/send-notices';
export { sweepAttachments } from './jobs/sweep-attachments';
export {
  actIn,
  actInTurn,
  actOnComplaint,
  recordEvents,
  type Act,
  type Happening,
} from './services/act-on-complaint';
export { countAttempt, isFirstUse, takeBackAttempt, type Attempt } from './services/attempts';
export { publicAddress, trackingAddress } from './services/addresses';
export { letterValues } from './services/letter-values';
export { receiptFor, type Receipt } from './services/receipt';
export {
  actAsResident,
  draftContents,
  DRAFT_LIFETIME,
  openTracked,
  readTracked,
  saveDraft,
  type ResidentAct,
  type TrackedComplaint,
} from './services/resident';
export { addressNotice, digestNotice, residentNotice } from './services/rule-notices';
export { recordEscalations, type Escalation } from './services/record-escalations';
export { staffNotices, type StaffOccasion } from './services/staff-notices';
export { submitComplaint, type Submission } from './services/submit-complaint';
export { verifyHead, verifyRecord, type Verification } from './services/verify-record';
export { viewerOf, type SignedIn } from './services/viewer-of';
export { charterOf, currentView, type ComplaintCharter } from './services/views';
export { findForViewer } from './services/work-at-desk';
export type { StoredComplaint } from './store/complaint-row';
export {
  findSubmitted,
  lockComplaint,
  lockComplaints,
  readComplaint,
  readComplaints,
  setPromise,
} from './store/complaints';
export { queueNotices, type NewNotice } from './store/notices';
export { readPeople, type Person } from './store/people';
export { readContact, readContacts, type Contact } from './store/residents';
export { lockStanding, standingsAfter, type Standing } from './store/standings';
export { visibleTo } from './store/visible-to';
