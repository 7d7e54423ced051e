import invitation from './invitation/schema.json';
import response from './response/schema.json';
import survey from './survey/schema.json';

export default {
  invitation: { schema: invitation },
  response: { schema: response },
  survey: { schema: survey },
};
