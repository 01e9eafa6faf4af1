export { clockBasis, clockEnd, endOfWorkingDay, hoursAfter, hoursBetween, officeHours } from './clock-end.ts';
export {
  type Clock,
  dayInWords,
  londonDate,
  londonInstant,
  londonTime,
  type NewId,
  noSuchDay,
} from './london.ts';
export { remembered } from './remembered.ts';
export { howLong, momentInWords, onTheClock, whichInWords, whichTime } from './wall-clock.ts';
