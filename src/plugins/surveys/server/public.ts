/** The only door into this plugin's server half for the others. */
export { answerSurvey, type AnswerToSurvey, type SurveyRefusal } from './services/answer-survey';
export {
  findInvitation,
  openInvitationToken,
  type InvitationView,
} from './services/find-invitation';
