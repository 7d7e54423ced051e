import charterVersion from './charter-version/schema.json';

export default { 'charter-version': { schema: charterVersion } };
