/** The charter of the demo estate, as plain values. */
export { calendar } from './calendar';
export { categories } from './categories';
export { departments, type DemoDepartment } from './departments';
export { forms } from './forms';
export { guideEntries } from './guide-entries';
export { organisation } from './organisation';
export { places } from './places';
export { policies } from './policies';
export { residentGroups } from './resident-groups';
export { rules } from './rules';
export { stages } from './stages';
export { survey } from './survey';
export { texts } from './texts';
