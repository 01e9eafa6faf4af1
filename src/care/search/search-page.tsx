import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { LinkList, type ListedLink } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { type Found, mostOfEach } from './find-anything.ts';

function Part({ title, links }: { title: string; links: readonly ListedLink[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <LinkList links={links} />
      {links.length === mostOfEach ? (
        <p class="govuk-body">Only the first {mostOfEach} are listed. Add a word to find others.</p>
      ) : null}
    </section>
  );
}

/** One box for everything one may see; below it what was found. */
export function SearchPage({ form, found }: { form: Filled; found: Found | null }) {
  const nothing = found && found.children.length + found.homes.length + found.people.length === 0;
  return (
    <>
      <h1 class="govuk-heading-l">Search</h1>
      <ActionForm of={form} button="Search" />
      {nothing ? <p class="govuk-body">We did not find anything like that which you can see.</p> : null}
      {found ? (
        <>
          <Part
            title="Children"
            links={found.children.map((child) => ({
              href: `/children/${child.id}`,
              text: childName(child),
              after: `, born ${dayInWords(child.date_of_birth)}${child.setting_name ? `, lives at ${child.setting_name}` : ''}`,
            }))}
          />
          <Part title="Homes" links={found.homes} />
          <Part title="People" links={found.people} />
        </>
      ) : null}
    </>
  );
}
