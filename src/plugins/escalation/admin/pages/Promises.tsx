import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { CalendarListPage } from './CalendarListPage';
import { CalendarPage } from './CalendarPage';
import { PolicyListPage } from './PolicyListPage';
import { PolicyPage } from './PolicyPage';
import { RuleListPage } from './RuleListPage';
import { RulePage } from './RulePage';
import { RunLogPage } from './RunLogPage';

const MAY_READ = [{ action: 'plugin::charter.read', subject: null }];

export function Promises() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <Routes>
        <Route index element={<Navigate to="policies" replace />} />
        <Route path="policies" element={<PolicyListPage />} />
        <Route path="policies/:key" element={<PolicyPage />} />
        <Route path="rules" element={<RuleListPage />} />
        <Route path="rules/:key" element={<RulePage />} />
        <Route path="runs" element={<RunLogPage />} />
        <Route path="calendars" element={<CalendarListPage />} />
        <Route path="calendars/:key" element={<CalendarPage />} />
      </Routes>
    </Page.Protect>
  );
}
