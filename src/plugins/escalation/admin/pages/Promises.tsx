import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { CalendarListPage } from './CalendarListPage';
import { CalendarPage } from './CalendarPage';

const MAY_READ = [{ action: 'plugin::charter.read', subject: null }];

export function Promises() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <Routes>
        <Route index element={<Navigate to="calendars" replace />} />
        <Route path="calendars" element={<CalendarListPage />} />
        <Route path="calendars/:key" element={<CalendarPage />} />
      </Routes>
    </Page.Protect>
  );
}
