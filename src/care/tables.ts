declare module '../platform/database/tables.ts' {
  interface Tables {
    organisation: { id: string; name: string; kind: string; created_at: Date };
    setting: {
      id: string;
      organisation_id: string;
      name: string;
      kind: 'childrens-home' | 'foster-home' | 'supported-accommodation';
      urn: string | null;
      host_authority_id: string | null;
      created_at: Date;
    };
    child: {
      id: string;
      given_name: string;
      family_name: string;
      known_as: string | null;
      date_of_birth: string;
      responsible_authority_id: string;
      out_of_area: boolean;
      created_at: Date;
    };
    placement: {
      id: string;
      child_id: string;
      setting_id: string;
      from_day: string;
      until_day: string | null;
    };
    involvement: {
      id: string;
      child_id: string;
      person_id: string;
      role: string;
      from_day: string;
      until_day: string | null;
    };
    absence: { id: string; person_id: string; stand_in_id: string; from_at: Date; until_at: Date };
  }
}

export type {};
