import guideEntry from './guide-entry/schema.json';

export default {
  'guide-entry': { schema: guideEntry },
};
