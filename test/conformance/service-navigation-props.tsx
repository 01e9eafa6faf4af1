import { markup, type Options, propsOf } from './props-of.tsx';

/** The slots of a service navigation are HTML in the macro, and its end may be HTML or an object with it. */
export function serviceNavigationProps(options: Options): Options {
  const { slots, ...others } = options;
  if (!slots) return propsOf(others);
  const { start, end, navigationStart, navigationEnd } = slots as Record<string, string>;
  return {
    ...propsOf(others),
    slots: {
      start: start && markup(start),
      end: typeof end === 'string' ? { html: markup(end) } : end && propsOf(end),
      navigationStart: navigationStart && markup(navigationStart),
      navigationEnd: navigationEnd && markup(navigationEnd),
    },
  };
}
