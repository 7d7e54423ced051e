import bootstrap from './bootstrap';
import overview from './controllers/overview';
import routes from './routes';

export default { bootstrap, controllers: { overview }, routes };
