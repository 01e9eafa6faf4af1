export { ageOn, birthday } from './ages.ts';
export { bankHolidays, bankHolidaysFrom, bankHolidaysUntil } from './bank-holidays.ts';
export { addDays, daysBetween, isCalendarDate } from './days.ts';
export { addMonths } from './months.ts';
export { bankHolidayWarning, holidaysNotCounted, isWorkingDay, workingDaysAfter } from './working-days.ts';
