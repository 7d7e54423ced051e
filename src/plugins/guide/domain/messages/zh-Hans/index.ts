export { demo } from './demo';
export { frame } from './frame';
export { guide } from './guide';
export { home } from './home';
export { report } from './report';
export { survey } from './survey';
export { track } from './track';
export { trouble } from './trouble';
