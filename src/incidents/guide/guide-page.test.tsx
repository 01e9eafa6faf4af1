import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { guidePage } from './guide-page.tsx';
import { incidentDoor } from './incident-door.tsx';

const { questions } = incidentDoor.flow;
const today = '2026-03-03';
const page = (query = '') => guidePage(incidentDoor, new URLSearchParams(query), today);
const html = (query = ''): string => renderToString(page(query).body);
const begin = 'danger=no&setting=childrens-home&age=14&when=2026-03-02';
const damage = `${begin}&kinds=damage&now=none&damage-severity=minor&damage-fire=no&pattern=none&victim=none`;
const almost = `${damage}&concerns=none&about=none`;
const drugs = `${begin}&kinds=drugs&now=none&held=staff&drugs-class=A&drugs-occasion=2&drugs-supply=no&drugs-quantity=no`;

describe('the first screen', () => {
  it('asks whether anyone is in danger, with what to say to 999 and the second call of a foster carer', () => {
    expect(page().title).toBe('Is anyone in danger right now?');
    expect(html()).toContain('href="tel:999"');
    expect(html()).toContain('What to say to 999');
    expect(html()).toContain('make a second call');
    expect(page().back).toBeUndefined();
  });

  it('leads to 999 in one tap when someone is', () => {
    const asked = page('to=danger&danger=yes');
    expect(asked.title).toBe('Call 999 now');
    const words = html('to=danger&danger=yes');
    for (const said of [
      'Where you are',
      'child in care',
      'What you can manage',
      'ambulance',
      'out-of-hours',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).toContain('href="/guide?danger=yes"');
    expect(page('danger=yes').title).toBe('Where did it happen?');
  });
});

describe('a question page', () => {
  it('has one heading, which is the legend or label, and carries the answers so far', () => {
    const words = html('danger=no');
    expect(words.match(/<h1/g)).toHaveLength(1);
    expect(words).toMatch(/<legend[^>]*><h1[^>]*>Where did it happen\?<\/h1><\/legend>/);
    expect(words).toContain('<input type="hidden" name="danger" value="no"/>');
    expect(html('danger=no&setting=community')).toMatch(/<h1[^>]*><label[^>]*for="age">How old are they\?/);
  });

  it('comes back with an error that leads to the field', () => {
    const asked = page('danger=no&to=setting');
    expect(asked.hasErrors).toBe(true);
    expect(html('danger=no&to=setting')).toContain('<a href="#setting">Choose where it happened</a>');
    expect(html('danger=no&to=setting')).toContain('id="setting"');
  });

  it('leads to the day when that is wrong, and keeps what was written', () => {
    const query =
      'danger=no&setting=community&age=14&to=when&when=another&when-day=31&when-month=2&when-year=2026';
    expect(html(query)).toContain('href="#when-date-day"');
    expect(html(query)).toContain('id="when-date-day"');
    expect(html(query)).toContain('value="31"');
  });

  it('never shows what somebody put into the address as markup', () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>');
    for (const query of [
      `danger=${evil}`,
      `danger=no&setting=community&to=age&age=${evil}`,
      `to=${evil}&ask=${evil}`,
    ]) {
      expect(html(query)).not.toContain('<script');
    }
  });

  it('goes back to the question before', () => {
    expect(page('danger=no').back).toBe('/guide?danger=no&ask=danger');
    expect(page('danger=no&setting=community&ask=setting').back).toContain('ask=danger');
  });

  it('says to call 999 as soon as the answers mean that', () => {
    expect(html(`${begin}&kinds=weapon&now=none&weapon-risk=yes`)).toContain('If you have not called 999');
    expect(html(`${begin}&kinds=drugs&now=unwell`)).toContain('and ask for an ambulance');
    expect(html(`${begin}&kinds=weapon&now=none&weapon-risk=no`)).not.toContain('If you have not called 999');
  });

  it('asks last, in view of the answer, whether it would be good enough for my child', () => {
    expect(page(almost).title).toBe('Would this be good enough for my child?');
    expect(html(almost)).toContain(
      'Level 1: settle this at home. Do not call the police unless somebody is in danger.',
    );
  });
});

describe('changing an answer', () => {
  it('shows the question with its answer and all others carried', () => {
    const words = html(`${almost}&central=yes&ask=damage-severity`);
    expect(words).toMatch(/value="minor" checked/);
    expect(words).toContain('name="victim" value="none"');
    expect(words).not.toContain('name="central"');
  });

  it('goes on to the last question, not to the first', () => {
    const changed = almost.replace('damage-severity=minor', 'damage-severity=moderate');
    expect(page(`${changed}&to=damage-severity`).title).toBe('Would this be good enough for my child?');
  });
});

describe('the answer page', () => {
  it('gives level, steps by when they are done, whom not to call, reasons with source and ways on', () => {
    const words = html(`${almost}&central=yes`);
    for (const said of [
      'Level 1: settle this at home. Do not call the police unless somebody is in danger.',
      'What to do now',
      'Today or tonight',
      'In the next few days',
      'Who not to call, and why',
      'What would change this answer',
      'What is level 1 (Level 1)',
      'London Protocol 2025',
      'See or change your answers',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).toMatch(/href="\/records\/new\?guide=danger%3Dno/);
    expect(words).toContain('print=1');
    expect(words).toContain('<a class="govuk-link" href="/">Start again</a>');
    expect(words.match(/<h1/g)).toHaveLength(1);
  });

  it('begins with stop and talk when it would not be good enough', () => {
    expect(html(`${almost}&central=yes`)).not.toContain('stop and talk');
    for (const central of ['no', 'not-sure']) {
      const words = html(`${almost}&central=${central}`);
      expect(words).toContain('stop and talk first');
      expect(words.indexOf('stop and talk')).toBeLessThan(words.indexOf('What to do now'));
    }
  });

  it('shows the links to change only answers that count', () => {
    const words = html(`${almost}&central=yes&drugs-class=A`);
    expect(words).toContain('ask=damage-severity');
    expect(words).not.toContain('ask=drugs-class');
  });

  it('says who reports, how, and not by 999', () => {
    const words = html(`${drugs}&concerns=exploitation&about=none&central=yes`);
    expect(words).toContain(
      'Level 3: your manager reports this, online or by 101. Call 999 only if somebody is in danger.',
    );
    expect(words).toContain('href="tel:101"');
    expect(words.indexOf('is recorded as one against')).toBeLessThan(words.indexOf('Say that it is level 3'));
    expect(words).toContain('Consult a senior manager');
    expect(words).toContain('If the police want an interview');
  });

  it('offers 999 to tap, and the second call in a foster home', () => {
    const words = html(
      `danger=yes&setting=foster-home&age=14&when=${today}&kinds=assault&now=serious&whose=did-it&assault-injury=serious&victim=carer&concerns=none&about=none&central=yes`,
    );
    expect(words).toContain('Ask for an ambulance and the police.');
    expect(words).toContain('href="tel:999"');
    expect(words).toContain('out-of-hours service');
    expect(words).toContain('No single fact would change it.');
  });

  it('marks our own reading as such', () => {
    expect(html(`${almost.replace('=minor', '=moderate')}&central=yes`)).toContain('Our reading');
  });

  it('says what a report sets in motion before anybody is called', () => {
    const words = html(`${almost}&central=yes`);
    expect(words.indexOf('is recorded as one against')).toBeGreaterThan(0);
    expect(words.indexOf('is recorded as one against')).toBeLessThan(words.indexOf('What to do now'));
  });

  it.each(['damage-severity=minor', 'damage-severity=moderate'])(
    '%s: what is to do now ends with the way up',
    (said) => {
      for (const print of ['', '&print=1']) {
        const words = html(`${almost.replace('damage-severity=minor', said)}&central=yes${print}`);
        const way = words.indexOf('If it becomes dangerous');
        expect(way).toBeGreaterThan(words.indexOf('What to do now'));
        expect(way).toBeLessThan(words.indexOf('Today or tonight'));
        expect(words).not.toMatch(/Do not call (999|the police)\./);
      }
    },
  );

  it('asks for an ambulance and not for the police where somebody is ill', () => {
    const words = html(
      `${drugs.replace('now=none', 'now=unwell').replace('class=A', 'class=B').replace('occasion=2', 'occasion=1')}&pattern=none&concerns=none&about=none&central=yes`,
    );
    expect(words).toContain('Level 1: call 999 now and ask for an ambulance.');
    expect(words).toContain('Do not ask for the police because of this.');
    expect(words).not.toContain('If the police want an interview');
  });

  it('asks nothing of a child who was harmed but to be heard', () => {
    const harmed = `${begin}&kinds=sexual&now=none&whose=by-unknown&sexual-what=assault&sexual-when=historical&concerns=none&about=none&central=yes`;
    const words = html(harmed);
    expect(words).toContain('Listen. Do not question.');
    expect(words).not.toMatch(
      /Offer a restorative|as one against this child|If the police want an interview|If there is a charge/i,
    );
  });

  it('says in a foster home who decides, by edition and by who was harmed', () => {
    const foster = almost
      .replace('childrens-home', 'foster-home')
      .replace('=minor', '=moderate')
      .replace('&pattern=none', '')
      .replace('victim=none', 'victim=public&wants-police=no');
    expect(html(`${foster}&central=yes`)).toContain(
      'with advice from the social worker or the out-of-hours service, you decide',
    );
    expect(html(`${foster.replace('2026-03-02', '2024-05-01')}&central=yes`)).toContain(
      'the social worker decides',
    );
    expect(html(`${foster.replace('victim=public', 'victim=carer')}&central=yes`)).toContain(
      'the social worker decides',
    );
  });

  it('gives no level from 18 on', () => {
    const words = html(`${almost.replace('age=14', 'age=19')}&central=yes`);
    expect(words).not.toContain('Level 1:');
    expect(words).toContain('adult law applies');
  });

  it('says of a child under 10 that they cannot commit a crime', () => {
    expect(html(`${almost.replace('age=14', 'age=8')}&central=yes`)).toContain(
      'a child under 10 cannot commit a crime',
    );
  });

  it('is bare and unfolded for print', () => {
    const printed = page(`${almost}&central=yes&print=1`);
    expect(printed.print).toBe(true);
    const words = renderToString(printed.body);
    expect(words).not.toContain('<details');
    expect(words).not.toContain('Change');
  });
});

describe('every page', () => {
  it('has one heading and a question with a name, whichever is asked', () => {
    const everything = `${begin}&kinds=damage&kinds=assault&kinds=theft&kinds=drugs&kinds=weapon`;
    for (const { id } of questions) {
      const words = html(`${everything}&ask=${id}&to=${id}`);
      expect(words.match(/<h1/g)).toHaveLength(1);
      expect(words).toMatch(/<legend|<label/);
    }
  });
});
