import bootstrap from './bootstrap';
import contentTypes from './content-types';
import clocks from './controllers/clocks';
import destroy from './destroy';
import register from './register';
import routes from './routes';

export default { register, bootstrap, destroy, contentTypes, controllers: { clocks }, routes };
