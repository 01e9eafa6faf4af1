import { describe, expect, it } from 'vitest';
import { BackLink, Layout, type LayoutProps, renderPage } from './index.ts';

const page = (props: Partial<LayoutProps> = {}) =>
  renderPage(
    <Layout
      title="Is anyone in danger?"
      assets={{ stylesheets: ['/assets/hearth.css'] }}
      scripts={['/assets/start.js', '/assets/guide.js']}
      {...props}
    />,
  );

const count = (html: string, part: string) => html.split(part).length - 1;

describe('a page', () => {
  it('is a whole document in English, in the classes of the GOV.UK page template', () => {
    const html = page();
    expect(html).toMatch(
      /^<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"/,
    );
    expect(html).toContain('<body class="govuk-template__body">');
    expect(html).toMatch(/<\/body><\/html>$/);
  });

  it('bears its own title and then the name of the service', () => {
    expect(page()).toContain('<title>Is anyone in danger? - Hearth</title>');
  });

  it('bears the name of the service once when that is its title', () => {
    expect(page({ title: 'Hearth' })).toContain('<title>Hearth</title>');
  });

  it('says first in its title that there is an error', () => {
    expect(page({ hasErrors: true })).toContain('<title>Error: Is anyone in danger? - Hearth</title>');
  });

  it('escapes its title and content', () => {
    const html = page({ title: '</title><script>', children: '<script>alert(1)</script>' });
    expect(html).toContain('<title>&lt;/title');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('names its viewport, theme colour, styles, icon and manifest in its head', () => {
    const assets = { stylesheets: ['/a.css', '/b.css'], icon: '/icon.svg', manifest: '/app.webmanifest' };
    const head = page({ assets, themeColor: '#123456' }).split('</head>')[0];
    expect(head).toContain(
      'name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"',
    );
    expect(head).toContain('<meta name="theme-color" content="#123456"/>');
    expect(head).toContain('<link rel="stylesheet" href="/a.css"/><link rel="stylesheet" href="/b.css"/>');
    expect(head).toContain('<link rel="icon" href="/icon.svg"/>');
    expect(head).toContain('<link rel="manifest" href="/app.webmanifest"/>');
  });

  it('loads its scripts as modules at the end of the body, in order', () => {
    expect(page()).toMatch(
      /<script type="module" src="\/assets\/start.js"><\/script><script type="module" src="\/assets\/guide.js"><\/script><\/body>/,
    );
  });

  it('holds no inline script, style or handler, as its security policy forbids them', () => {
    const html = page({ navigation: [{ text: 'Today', href: '/today' }], phaseBanner: { text: 'Demo' } });
    expect(count(html, '<script')).toBe(count(html, '<script type="module" src='));
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('never shows the name, logo or crown of GOV.UK', () => {
    const html = page({ supportLinks: [{ text: 'Help', href: '/help' }] });
    expect(html).not.toMatch(/GOV\.UK|crown|<svg/i);
  });
});

describe('a page, from its top to its end', () => {
  it('begins with a link to the main content', () => {
    const body = page().split('<body class="govuk-template__body">')[1];
    expect(body).toMatch(/^<a href="#main-content" class="govuk-skip-link"[^>]*>Skip to main content<\/a>/);
    expect(body).toContain('<main class="govuk-main-wrapper" id="main-content">');
  });

  it('has a header of our own that leads to the first page', () => {
    expect(page({ homeUrl: '/home' })).toContain(
      '<div class="hearth-header"><div class="hearth-header__container govuk-width-container">' +
        '<div class="hearth-header__logo"><a href="/home" class="hearth-header__homepage-link">Hearth</a>',
    );
  });

  it('has no navigation when there is nowhere to go', () => {
    expect(page()).not.toContain('<nav');
    expect(page({ navigation: [false] })).not.toContain('<nav');
  });

  it('has navigation that marks the page shown', () => {
    const html = page({ navigation: [{ text: 'Today', href: '/today', current: true }] });
    expect(html).toMatch(/<a class="govuk-service-navigation__link" href="\/today" aria-current="page">/);
  });

  it('says that it is a demo when told so', () => {
    const html = page({ phaseBanner: { tag: { text: 'Demo' }, text: 'Everyone here is made up.' } });
    expect(html).toContain('<strong class="govuk-tag govuk-phase-banner__content__tag">Demo</strong>');
    expect(html).toContain('Everyone here is made up.');
    expect(page()).not.toContain('govuk-phase-banner');
  });

  it('has its back link before the main content', () => {
    const html = page({ beforeContent: <BackLink href="/before" />, children: <h1>Danger</h1> });
    expect(html).toMatch(
      /<div class="govuk-width-container"><a href="\/before" class="govuk-back-link">Back<\/a><main /,
    );
  });

  it('gives the main content the classes asked for', () => {
    expect(page({ mainClasses: 'govuk-main-wrapper--l' })).toContain(
      '<main class="govuk-main-wrapper govuk-main-wrapper--l" id="main-content">',
    );
  });

  it('ends with links to support and words of its own', () => {
    const html = page({ supportLinks: [{ text: 'Privacy', href: '/privacy' }], footerText: 'In London.' });
    const footer = html.split('<footer class="govuk-template__footer">')[1];
    expect(footer).toContain('<h2 class="govuk-visually-hidden">Support links</h2>');
    expect(footer).toContain('<a class="govuk-footer__link" href="/privacy">Privacy</a>');
    expect(footer).toContain('<div class="govuk-footer__meta-custom">In London.</div>');
  });

  it('has no heading for support links when there are none', () => {
    expect(page()).not.toContain('Support links');
  });
});
