import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { CalendarListPage } from './CalendarListPage';
import { CalendarPage } from './CalendarPage';

const MAY_READ = [{ action: 'plugin::charter.read', subject: null }];

export function Calendars() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <Routes>
        <Route index element={<CalendarListPage />} />
        <Route path=":key" element={<CalendarPage />} />
      </Routes>
    </Page.Protect>
  );
}
