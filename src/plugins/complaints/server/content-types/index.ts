import answeredRequest from './answered-request/schema.json';
import attachment from './attachment/schema.json';
import attemptCount from './attempt-count/schema.json';
import category from './category/schema.json';
import complaint from './complaint/schema.json';
import complaintEvent from './complaint-event/schema.json';
import department from './department/schema.json';
import draft from './draft/schema.json';
import form from './form/schema.json';
import notice from './notice/schema.json';
import organisation from './organisation/schema.json';
import place from './place/schema.json';
import resident from './resident/schema.json';
import residentGroup from './resident-group/schema.json';
import stage from './stage/schema.json';
import text from './text/schema.json';

export default {
  'answered-request': { schema: answeredRequest },
  attachment: { schema: attachment },
  'attempt-count': { schema: attemptCount },
  category: { schema: category },
  complaint: { schema: complaint },
  'complaint-event': { schema: complaintEvent },
  department: { schema: department },
  draft: { schema: draft },
  form: { schema: form },
  notice: { schema: notice },
  organisation: { schema: organisation },
  place: { schema: place },
  resident: { schema: resident },
  'resident-group': { schema: residentGroup },
  stage: { schema: stage },
  text: { schema: text },
};
