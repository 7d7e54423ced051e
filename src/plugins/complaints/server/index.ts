import bootstrap from './bootstrap';
import contentTypes from './content-types';
import attachments from './controllers/attachments';
import conditions from './controllers/conditions';
import desk from './controllers/desk';
import destroy from './destroy';
import { hasOneOf } from './policies/has-one-of';
import register from './register';
import routes from './routes';

const controllers = { attachments, conditions, desk };
const policies = { 'has-one-of': hasOneOf };

export default { register, bootstrap, destroy, contentTypes, controllers, policies, routes };
