import bootstrap from './bootstrap';
import contentTypes from './content-types';
import charter from './controllers/charter';
import register from './register';
import routes from './routes';

export default { register, bootstrap, contentTypes, controllers: { charter }, routes };
