export interface paths {
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in: a token for other requests */
        post: operations["postSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/care-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A child's care status on a day */
        get: operations["getChildrenByChildIdCareStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision */
        post: operations["postDecisionsByDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a record */
        post: operations["postIncidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A record */
        get: operations["getIncidentsByIncidentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{incidentId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a record */
        post: operations["postIncidentsByIncidentIdReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{incidentId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what happened next */
        post: operations["postIncidentsByIncidentIdEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My open steps */
        get: operations["getSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A step */
        get: operations["getStepsByStepId"];
        put?: never;
        /** Accept, decline, do, revoke or reopen a step */
        post: operations["postStepsByStepId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/chronology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A child's chronology */
        get: operations["getChildrenByChildIdChronology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/missing-episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an absence, or add to it if one is open */
        post: operations["postChildrenByChildIdMissingEpisodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missing-episodes/{episodeId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an attempt or a contact to the timeline */
        post: operations["postMissingEpisodesByEpisodeIdEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missing-episodes/{episodeId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide what to do now */
        post: operations["postMissingEpisodesByEpisodeIdDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missing-episodes/{episodeId}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that they are found */
        post: operations["postMissingEpisodesByEpisodeIdFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missing-episodes/{episodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An absence with its timeline and decisions */
        get: operations["getMissingEpisodesByEpisodeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seizures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest seizures you can see */
        get: operations["getSeizures"];
        put?: never;
        /** Record something that was taken or found */
        post: operations["postSeizures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seizures/{seizureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A seizure with its chain of custody */
        get: operations["getSeizuresBySeizureId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exploitation-referrals/{referralId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what happened with a referral */
        post: operations["postExploitationReferralsByReferralIdEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/exploitation-screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a screening */
        post: operations["postChildrenByChildIdExploitationScreenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exploitation-screenings/{screeningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A screening with its answer */
        get: operations["getExploitationScreeningsByScreeningId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exploitation-referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A referral with its clocks and pack */
        get: operations["getExploitationReferralsByReferralId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a move */
        post: operations["postChildrenByChildIdMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moves/{moveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A move with its notices and steps */
        get: operations["getMovesByMoveId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/children/{childId}/restraints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a measure of control, discipline or restraint */
        post: operations["postChildrenByChildIdRestraints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restraints/{restraintId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A measure with its signatures and steps */
        get: operations["getRestraintsByRestraintId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people are trained, by agency and by setting */
        get: operations["getTrainingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a return: as JSON, or the same fields and the files as multipart/form-data */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of an import, and what it found */
        get: operations["getImportsByImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a checked return into the register */
        post: operations["postImportsByImportIdCommit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /**
             * Format: uri-reference
             * @description a page that says what it means
             */
            type: string;
            title: string;
            status: number;
            error: {
                /** @enum {string} */
                code: "missing" | "not-allowed" | "wrong-type" | "out-of-range" | "unknown-field" | "not-a-date" | "no-edition" | "editions-disagree" | "in-the-future" | "no-such-decision" | "no-such-row" | "not-json" | "null-byte" | "reason-needed" | "not-found" | "sign-in-needed" | "sign-in-refused" | "not-yours" | "form-out-of-date" | "from-another-site" | "conflict" | "already-done" | "already-running" | "undecided" | "key-reused" | "too-large" | "too-many-requests" | "database-unavailable" | "unexpected-fault";
                /** @description the path of the field at fault, or empty */
                field: string;
                message: string;
            };
            /** @description if more than one thing is wrong */
            errors?: {
                /** @enum {string} */
                code: "missing" | "not-allowed" | "wrong-type" | "out-of-range" | "unknown-field" | "not-a-date" | "no-edition" | "editions-disagree" | "in-the-future" | "no-such-decision" | "no-such-row" | "not-json" | "null-byte" | "reason-needed" | "not-found" | "sign-in-needed" | "sign-in-refused" | "not-yours" | "form-out-of-date" | "from-another-site" | "conflict" | "already-done" | "already-running" | "undecided" | "key-reused" | "too-large" | "too-many-requests" | "database-unavailable" | "unexpected-fault";
                /** @description the path of the field at fault, or empty */
                field: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    number?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description sent as "Authorization: Bearer …" */
                        token: string;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChildrenByChildIdCareStatus: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        known: boolean;
                        why: ("nothing-recorded" | "not-readable") | null;
                        outcome: ({
                            /** @constant */
                            decision: "care-status";
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        unread: {
                            from: string;
                            to: string | null;
                            code: string;
                            what: string;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDecisionsByDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    occurredOn?: string;
                    /** @enum {string} */
                    edition?: "2021" | "2025";
                    /** @enum {string} */
                    setting: "childrens-home" | "foster-home" | "supported-accommodation" | "own-tenancy" | "community";
                    age: number;
                    conduct: ({
                        /** @constant */
                        kind: "damage";
                        /** @enum {string} */
                        severity: "minor" | "moderate" | "substantial";
                        /** @description pounds */
                        estimatedValue?: number;
                        deliberateFire?: boolean;
                        ongoing?: boolean;
                    } | {
                        /** @constant */
                        kind: "assault";
                        /** @enum {string} */
                        injury: "none" | "minor" | "needs-treatment" | "serious";
                        recurrenceRisk?: boolean;
                    } | {
                        /** @constant */
                        kind: "theft";
                        /** @enum {string} */
                        value: "minor" | "moderate" | "substantial";
                        series?: boolean;
                    } | {
                        /** @constant */
                        kind: "drugs";
                        /** @enum {string} */
                        class: "A" | "B" | "C" | "psychoactive" | "unknown";
                        /** @description 1 for the first occasion, 2 for the second, and so on */
                        occasion: number;
                        supply?: boolean;
                        immediateRisk?: boolean;
                        largerQuantity?: boolean;
                        /** @description kept, moved or carried for someone else */
                        carriesForOthers?: boolean;
                        /**
                         * @description who has it now
                         * @enum {string}
                         */
                        heldBy?: "staff" | "nobody-knows" | "child";
                    } | {
                        /** @constant */
                        kind: "weapon";
                        offensive: boolean;
                        /**
                         * @description who has it now
                         * @enum {string}
                         */
                        heldBy?: "staff" | "nobody-knows" | "child";
                        /**
                         * @description what was done with it
                         * @enum {string}
                         */
                        used?: "no" | "shown" | "threatened" | "hurt";
                        /** @description the older way to say that staff have it; give heldBy instead */
                        surrendered?: boolean;
                        /** @description the older way to say that it was used to threaten; give used instead */
                        aggravated?: boolean;
                        immediateRisk?: boolean;
                    } | {
                        /** @constant */
                        kind: "sexual";
                        /** @enum {string} */
                        what: "assault" | "exploitation";
                        /** @enum {string} */
                        when: "recent" | "historical";
                    } | {
                        /** @constant */
                        kind: "illegal-material";
                        /** @enum {string} */
                        what: "indecent-images" | "extremist" | "other";
                        /**
                         * @description own, or shared with others in the household
                         * @enum {string}
                         */
                        device?: "own" | "shared";
                        /** @description a picture of the child, taken by the child or by others */
                        ofThemselves?: boolean;
                    } | {
                        /** @constant */
                        kind: "disorder";
                        significant: boolean;
                    } | {
                        /** @constant */
                        kind: "threat";
                        immediate: boolean;
                        /**
                         * @description what was threatened
                         * @enum {string}
                         */
                        of?: "words" | "damage" | "harm" | "serious-harm";
                    } | {
                        /** @constant */
                        kind: "self-harm";
                        /** @description they may die or come to serious harm now */
                        inDanger?: boolean;
                    } | {
                        /** @constant */
                        kind: "other";
                        policeInFamilyHome: boolean;
                    })[];
                    /**
                     * @description whether the child was harmed or did it
                     * @enum {string}
                     */
                    child?: "harmed" | "did-it" | "both" | "unclear";
                    /**
                     * @description who is said to have harmed the child
                     * @enum {string}
                     */
                    doneBy?: "child" | "staff" | "manager" | "carer" | "family" | "outside" | "unknown";
                    /**
                     * @description how the person worst off is
                     * @enum {string}
                     */
                    hurt?: "no" | "minor" | "needs-treatment" | "unwell" | "serious";
                    immediateRisk?: ("serious-harm" | "substantial-damage" | "significant-disorder")[];
                    riskManageable?: boolean;
                    pattern?: {
                        persistent?: boolean;
                        prolonged?: boolean;
                        warnedOfReport?: boolean;
                    };
                    victim?: {
                        /** @enum {string} */
                        who: "child" | "staff" | "carer" | "family" | "public" | "none";
                        wantsPolice?: boolean;
                    };
                    concerns?: ("exploitation" | "trafficking" | "coercion" | "age-disputed")[];
                    outOfArea?: boolean;
                    migrant?: boolean;
                    sendNeeds?: boolean;
                } | {
                    dateOfBirth: string;
                    on: string;
                    episodes: {
                        from: string;
                        to?: string;
                        /** @enum {string} */
                        legalStatus: "C1" | "C2" | "D1" | "E1" | "V2" | "V3" | "V4" | "L1" | "L2" | "L3" | "J1" | "J2" | "J3";
                        /** @enum {string} */
                        placement?: "U1" | "U2" | "U3" | "U4" | "U5" | "U6" | "A3" | "A4" | "A5" | "A6" | "K1" | "K2" | "K3" | "H5" | "P1" | "P2" | "P3" | "R1" | "R2" | "R3" | "R5" | "S1" | "T0" | "T1" | "T2" | "T3" | "T4" | "Z1" | "Z11" | "Z12" | "Z13" | "Z14";
                        /** @enum {string} */
                        reasonCeased?: "X1" | "E11" | "E12" | "E13" | "E14" | "E15" | "E16" | "E17" | "E2" | "E3" | "E41" | "E43" | "E44" | "E45" | "E46" | "E47" | "E48" | "E4A" | "E4B" | "E5" | "E6" | "E7" | "E8" | "E9";
                    }[];
                    detainedAtSixteen?: boolean;
                    hospitalAtSixteen?: boolean;
                    homeSince?: string;
                } | {
                    occurredOn?: string;
                    /** @enum {string} */
                    edition?: "2021" | "2025";
                    age: number;
                    /** @enum {string} */
                    careStatus: "looked-after" | "care-leaver";
                    /** @enum {string} */
                    event: "starts" | "moves";
                    /** @enum {string} */
                    homeArea: "inside" | "adjoining" | "at-a-distance" | "unknown";
                    /** @description there is no time to tell people before the move */
                    emergency?: boolean;
                    /** @enum {string} */
                    settingKind: "childrens-home" | "foster-home" | "supported-accommodation" | "with-parents" | "secure" | "custody" | "other";
                    /** @description a foster home of family or friends */
                    connectedPerson?: boolean;
                    /** @description a foster carer approved by the responsible authority itself */
                    ownFosterCarer?: boolean;
                    /** @enum {string} */
                    registration: "registered" | "unregistered" | "not-needed" | "unknown";
                    /** @enum {string} */
                    crossesLondonBoundary?: "out-of-london" | "into-london" | "neither";
                    /** @enum {string} */
                    onOrder?: "none" | "out-of-court-disposal" | "court-order";
                    policeContactLikely?: boolean;
                    schoolChanges?: boolean;
                    /** @description the two school years up to 16 */
                    keyStage4?: boolean;
                    sendNeeds?: boolean;
                    /** @description they live in the home already; asked where it must not be used, unsaid is read as perhaps */
                    alreadyThere?: boolean;
                    /** @description the contract with the provider commits it to the Protocol */
                    pledgeInContract?: boolean;
                } | {
                    occurredOn?: string;
                    /** @enum {string} */
                    edition?: "2021" | "2025";
                    age: number;
                    /**
                     * @description where they live, or where they were expected
                     * @enum {string}
                     */
                    setting: "childrens-home" | "foster-home" | "supported-accommodation" | "own-tenancy" | "community";
                    /** @description it is known where they are; true where they are found */
                    whereaboutsKnown: boolean;
                    /** @description reasonable enquiries were made on this occasion */
                    enquiriesMade: boolean;
                    /** @description they are found: back, or with someone who brings them back */
                    located: boolean;
                    immediateDanger: boolean;
                    /** @description there is a significant risk of harm to them now */
                    significantRisk: boolean;
                    /** @description what makes it dangerous for them that nobody knows where they are */
                    vulnerability?: ("learning-disability" | "medical-need" | "suicide-or-self-harm" | "trafficked" | "speaks-no-english")[];
                    concerns?: ("exploitation" | "trafficking" | "coercion" | "age-disputed")[];
                } | {
                    occurredOn?: string;
                    /** @enum {string} */
                    edition?: "2021" | "2025";
                    age: number;
                    /** @description what was seen: a heading alone, or a heading with the signs under it; a heading alone is read with care */
                    signs: (("sexual-identity-wellbeing-and-choice" | "absence" | "family" | "emotional-and-physical-health" | "gangs-and-violence" | "use-of-technology" | "alcohol-and-drugs" | "receipt-of-gifts-or-money" | "distrust-of-authority") | ({
                        /** @constant */
                        heading: "sexual-identity-wellbeing-and-choice";
                        seen: ("sex-under-force" | "sex-in-return" | "infections" | "pregnancy" | "changed-sexual-behaviour" | "cannot-say-whom-they-love" | "crime-groups-at-known-places" | "speaks-of-violence" | "carries-a-weapon")[];
                    } | {
                        /** @constant */
                        heading: "absence";
                        seen: ("truancy" | "often-missing" | "away-overnight" | "leaves-the-borough" | "county-line" | "feels-unsafe" | "nowhere-settled")[];
                    } | {
                        /** @constant */
                        heading: "family";
                        seen: ("abuse-or-neglect" | "violence-at-home" | "forced-marriage" | "honour" | "mutilation-told-or-seen" | "mutilation-feared" | "organised-crime-in-the-family" | "crime-in-the-family" | "family-hurt-by-violence" | "drink-or-drugs-in-the-family" | "illness-of-a-parent" | "distant-from-parents" | "bereavement" | "homelessness" | "living-in-care" | "right-to-stay")[];
                    } | {
                        /** @constant */
                        heading: "emotional-and-physical-health";
                        seen: ("suicide-plans" | "suicidal-thoughts" | "self-harm" | "unexplained-injuries" | "changed-looks" | "low-mood" | "low-self-worth" | "learning-difficulties" | "trauma")[];
                    } | {
                        /** @constant */
                        heading: "gangs-and-violence";
                        seen: ("gang-around-them" | "abusive-company" | "older-company" | "unequal-relationship" | "stopped-in-a-car" | "few-friends-of-their-age" | "new-circle" | "bullying" | "friends-exploited" | "friends-in-organised-crime" | "hurt-by-violent-crime" | "arrested-for-organised-crime" | "arrested-with-a-weapon" | "arrested-for-class-a-supply" | "large-quantity" | "carries-for-others")[];
                    } | {
                        /** @constant */
                        heading: "use-of-technology";
                        seen: ("sexting-sent" | "sexting-received" | "made-to-post" | "named-in-sexual-posts" | "shown-in-posts-of-exploitation" | "steered-by-phone" | "threatened-or-groomed-online" | "gang-videos" | "pictures-of-crime" | "secret-profiles" | "changed-when-online" | "went-silent-online")[];
                    } | {
                        /** @constant */
                        heading: "alcohol-and-drugs";
                        seen: ("regular-use" | "hospital" | "trap-house" | "arrested-on-a-line" | "arrested-for-supply")[];
                    } | {
                        /** @constant */
                        heading: "receipt-of-gifts-or-money";
                        seen: ("money" | "phones" | "new-things" | "taxis" | "gift-to-be-paid-back" | "debts" | "no-want-of-money" | "money-through-their-account")[];
                    } | {
                        /** @constant */
                        heading: "distrust-of-authority";
                        seen: "will-not-talk"[];
                    }))[];
                    /** @description a recent sexual assault was disclosed */
                    recentSexualAssault: boolean;
                    imminentDanger: boolean;
                    /** @description whether they agree to a referral; left out, they were not asked; under 18 it is not asked */
                    consent?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    childId: string;
                    /**
                     * Format: date
                     * @description Europe/London date
                     */
                    day: string;
                    /** @description Europe/London time */
                    time: string;
                    place: string;
                    present: string;
                    facts: {
                        conduct: ({
                            /** @constant */
                            kind: "damage";
                            /** @enum {string} */
                            severity: "minor" | "moderate" | "substantial";
                            /** @description pounds */
                            estimatedValue?: number;
                            deliberateFire?: boolean;
                            ongoing?: boolean;
                        } | {
                            /** @constant */
                            kind: "assault";
                            /** @enum {string} */
                            injury: "none" | "minor" | "needs-treatment" | "serious";
                            recurrenceRisk?: boolean;
                        } | {
                            /** @constant */
                            kind: "theft";
                            /** @enum {string} */
                            value: "minor" | "moderate" | "substantial";
                            series?: boolean;
                        } | {
                            /** @constant */
                            kind: "drugs";
                            /** @enum {string} */
                            class: "A" | "B" | "C" | "psychoactive" | "unknown";
                            /** @description 1 for the first occasion, 2 for the second, and so on */
                            occasion: number;
                            supply?: boolean;
                            immediateRisk?: boolean;
                            largerQuantity?: boolean;
                            /** @description kept, moved or carried for someone else */
                            carriesForOthers?: boolean;
                            /**
                             * @description who has it now
                             * @enum {string}
                             */
                            heldBy?: "staff" | "nobody-knows" | "child";
                        } | {
                            /** @constant */
                            kind: "weapon";
                            offensive: boolean;
                            /**
                             * @description who has it now
                             * @enum {string}
                             */
                            heldBy?: "staff" | "nobody-knows" | "child";
                            /**
                             * @description what was done with it
                             * @enum {string}
                             */
                            used?: "no" | "shown" | "threatened" | "hurt";
                            /** @description the older way to say that staff have it; give heldBy instead */
                            surrendered?: boolean;
                            /** @description the older way to say that it was used to threaten; give used instead */
                            aggravated?: boolean;
                            immediateRisk?: boolean;
                        } | {
                            /** @constant */
                            kind: "sexual";
                            /** @enum {string} */
                            what: "assault" | "exploitation";
                            /** @enum {string} */
                            when: "recent" | "historical";
                        } | {
                            /** @constant */
                            kind: "illegal-material";
                            /** @enum {string} */
                            what: "indecent-images" | "extremist" | "other";
                            /**
                             * @description own, or shared with others in the household
                             * @enum {string}
                             */
                            device?: "own" | "shared";
                            /** @description a picture of the child, taken by the child or by others */
                            ofThemselves?: boolean;
                        } | {
                            /** @constant */
                            kind: "disorder";
                            significant: boolean;
                        } | {
                            /** @constant */
                            kind: "threat";
                            immediate: boolean;
                            /**
                             * @description what was threatened
                             * @enum {string}
                             */
                            of?: "words" | "damage" | "harm" | "serious-harm";
                        } | {
                            /** @constant */
                            kind: "self-harm";
                            /** @description they may die or come to serious harm now */
                            inDanger?: boolean;
                        } | {
                            /** @constant */
                            kind: "other";
                            policeInFamilyHome: boolean;
                        })[];
                        /**
                         * @description whether the child was harmed or did it
                         * @enum {string}
                         */
                        child?: "harmed" | "did-it" | "both" | "unclear";
                        /**
                         * @description who is said to have harmed the child
                         * @enum {string}
                         */
                        doneBy?: "child" | "staff" | "manager" | "carer" | "family" | "outside" | "unknown";
                        /**
                         * @description how the person worst off is
                         * @enum {string}
                         */
                        hurt?: "no" | "minor" | "needs-treatment" | "unwell" | "serious";
                        immediateRisk?: ("serious-harm" | "substantial-damage" | "significant-disorder")[];
                        riskManageable?: boolean;
                        pattern?: {
                            persistent?: boolean;
                            prolonged?: boolean;
                            warnedOfReport?: boolean;
                        };
                        victim?: {
                            /** @enum {string} */
                            who: "child" | "staff" | "carer" | "family" | "public" | "none";
                            wantsPolice?: boolean;
                        };
                        concerns?: ("exploitation" | "trafficking" | "coercion" | "age-disputed")[];
                        outOfArea?: boolean;
                        migrant?: boolean;
                        sendNeeds?: boolean;
                    };
                    childActions: string;
                    staffActions: string;
                    deEscalation: string;
                    restorative: string;
                    account: {
                        words: string;
                    } | {
                        notYet: string;
                    };
                    told?: {
                        who: string;
                        how: string;
                        /** Format: date */
                        day: string;
                        time: string;
                    }[];
                    /** @default null */
                    police?: {
                        reason: string;
                        /** Format: date */
                        day: string;
                        time: string;
                        /** @default  */
                        reference?: string;
                        seniorConsulted: boolean;
                        seniorWords: string;
                    } | null;
                    /** @description what else the kind of setting asks for (REC-01 to REC-03) */
                    settingRecord: {
                        riskReview: string;
                        /** @default  */
                        daybook?: string;
                        /** @enum {string} */
                        outOfHours?: "yes" | "no";
                        /** @default  */
                        outOfHoursWhy?: string;
                        /** @enum {string} */
                        supervisingTold?: "yes" | "no";
                        /** @default  */
                        familyView?: string;
                    };
                    decision: {
                        /**
                         * @description would this be good enough for my child? (PRI-01)
                         * @enum {string}
                         */
                        goodEnough: "yes" | "no" | "unsure";
                        /** @default  */
                        goodEnoughWords?: string;
                        /** @enum {string} */
                        chosenRoute: "resolve-internally" | "manager-decides" | "report-non-urgent" | "call-999";
                        /**
                         * @description needed if the chosen route is not the outcome
                         * @default
                         */
                        reason?: string;
                        /** @description what was weighed: ids of factors of the edition in force on the day (INC-04) */
                        factorsWeighed?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIncidentsByIncidentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIncidentsByIncidentIdReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "approve" | "ask-correction" | "hold" | "decide";
                    /** @default  */
                    words?: string;
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    until: string;
                    /** Format: uuid */
                    namedDeciderId: string;
                    /** @enum {string} */
                    chosenRoute: "resolve-internally" | "report-non-urgent" | "call-999";
                    /** @enum {string} */
                    goodEnough: "yes" | "no" | "unsure";
                    /** @default  */
                    goodEnoughWords?: string;
                    reason: string;
                    factorsWeighed?: ("seriousness" | "injury" | "victim" | "intent" | "similar-before" | "relationship" | "behaviour-and-pressure" | "repeat" | "police-or-court" | "best-interests" | "message" | "alternatives" | "damage" | "formal-investigation" | "earlier-behaviour" | "pressure" | "exploited")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reviewState: string;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIncidentsByIncidentIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "police-come" | "interview" | "charge" | "custody";
                    /**
                     * Format: date
                     * @description a day, such as 2026-03-03
                     */
                    day: string;
                    /** @default  */
                    time?: string | "";
                    /** @default null */
                    which?: ("first" | "second") | null;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStepsByStepId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStepsByStepId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "accept" | "decline" | "done" | "revoke" | "reopen";
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChildrenByChildIdChronology: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            [key: string]: unknown;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenByChildIdMissingEpisodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    immediateDanger: boolean;
                    whereaboutsKnown: boolean;
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    noticedAt: string;
                    vulnerability?: ("learning-disability" | "medical-need" | "suicide-or-self-harm" | "trafficked" | "speaks-no-english")[];
                    /** @default  */
                    whereabouts?: string;
                    /** @default null */
                    lastSeenAt?: string | null;
                    /** @default  */
                    lastSeenWhere?: string;
                    /** @default  */
                    wearing?: string;
                    /** @default  */
                    circumstances?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMissingEpisodesByEpisodeIdEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "tried-to-reach" | "looked" | "sighting" | "police" | "social-worker" | "manager" | "family" | "other";
                    /** @default  */
                    who?: string;
                    /** @default  */
                    how?: string;
                    result: string;
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    happenedAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMissingEpisodesByEpisodeIdDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    immediateDanger?: boolean | null;
                    /** @default null */
                    whereaboutsKnown?: boolean | null;
                    /** @default null */
                    significantRisk?: boolean | null;
                    /** @default null */
                    enquiriesMade?: boolean | null;
                    vulnerability?: ("learning-disability" | "medical-need" | "suicide-or-self-harm" | "trafficked" | "speaks-no-english")[];
                    concerns?: ("exploitation" | "trafficking" | "coercion" | "age-disputed")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMissingEpisodesByEpisodeIdFound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    foundAt: string;
                    foundBy: string;
                    /** @default  */
                    foundWhere?: string;
                    howTheyAre: string;
                    /** @default  */
                    safeAndWellBy?: string;
                    /** @enum {string} */
                    risk: "none" | "significant" | "immediate";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMissingEpisodesByEpisodeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeizures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seizures: ({
                            /** Format: uuid */
                            id: string;
                            state: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSeizures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    childId?: string | null;
                    /** @default null */
                    incidentId?: string | null;
                    /** Format: uuid */
                    settingId: string;
                    what: string;
                    /** @enum {string} */
                    class: "A" | "B" | "C" | "psychoactive" | "unknown";
                    description: string;
                    amount: string;
                    /** @default false */
                    largerQuantity?: boolean;
                    foundWhere: string;
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    foundAt: string;
                    keptWhere: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeizuresBySeizureId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "kept" | "waiting" | "destroyed" | "collected";
                        chain: ({
                            /** @enum {string} */
                            kind: "handed-over" | "destroyed" | "collected";
                            happenedAt: string;
                            /** @description false while a signature is missing */
                            counts: boolean;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExploitationReferralsByReferralIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "accepted" | "declined" | "submitted" | "home-office-told" | "reasonable-grounds" | "conclusive-grounds" | "reconsideration-asked" | "age-settled" | "done";
                    /** @default null */
                    outcome?: ("positive" | "negative" | "child" | "adult") | null;
                    /** @default  */
                    responder?: string;
                    /** @default  */
                    reference?: string;
                    /** @default false */
                    localPanel?: boolean;
                    /** @default null */
                    day?: string | null;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenByChildIdExploitationScreenings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    id?: string | null;
                    /**
                     * Format: date
                     * @description a day, such as 2026-03-03
                     */
                    seenOn: string;
                    imminentDanger: boolean;
                    recentSexualAssault: boolean;
                    signs?: {
                        /** @enum {string} */
                        heading: "sexual-identity-wellbeing-and-choice" | "absence" | "family" | "emotional-and-physical-health" | "gangs-and-violence" | "use-of-technology" | "alcohol-and-drugs" | "receipt-of-gifts-or-money" | "distrust-of-authority";
                        seen?: ("sex-under-force" | "sex-in-return" | "infections" | "pregnancy" | "changed-sexual-behaviour" | "cannot-say-whom-they-love" | "crime-groups-at-known-places" | "speaks-of-violence" | "carries-a-weapon" | "truancy" | "often-missing" | "away-overnight" | "leaves-the-borough" | "county-line" | "feels-unsafe" | "nowhere-settled" | "abuse-or-neglect" | "violence-at-home" | "forced-marriage" | "honour" | "mutilation-told-or-seen" | "mutilation-feared" | "organised-crime-in-the-family" | "crime-in-the-family" | "family-hurt-by-violence" | "drink-or-drugs-in-the-family" | "illness-of-a-parent" | "distant-from-parents" | "bereavement" | "homelessness" | "living-in-care" | "right-to-stay" | "suicide-plans" | "suicidal-thoughts" | "self-harm" | "unexplained-injuries" | "changed-looks" | "low-mood" | "low-self-worth" | "learning-difficulties" | "trauma" | "gang-around-them" | "abusive-company" | "older-company" | "unequal-relationship" | "stopped-in-a-car" | "few-friends-of-their-age" | "new-circle" | "bullying" | "friends-exploited" | "friends-in-organised-crime" | "hurt-by-violent-crime" | "arrested-for-organised-crime" | "arrested-with-a-weapon" | "arrested-for-class-a-supply" | "large-quantity" | "carries-for-others" | "sexting-sent" | "sexting-received" | "made-to-post" | "named-in-sexual-posts" | "shown-in-posts-of-exploitation" | "steered-by-phone" | "threatened-or-groomed-online" | "gang-videos" | "pictures-of-crime" | "secret-profiles" | "changed-when-online" | "went-silent-online" | "regular-use" | "hospital" | "trap-house" | "arrested-on-a-line" | "arrested-for-supply" | "money" | "phones" | "new-things" | "taxis" | "gift-to-be-paid-back" | "debts" | "no-want-of-money" | "money-through-their-account" | "will-not-talk")[];
                        words: string;
                        seenBy: string;
                        /**
                         * Format: date
                         * @description a day, such as 2026-03-03
                         */
                        seenOn: string;
                    }[];
                    /** @default  */
                    childsWords?: string;
                    /** @default null */
                    ageSaid?: number | null;
                    /** @default null */
                    consent?: ("given" | "refused" | "not-asked") | null;
                    /** @default  */
                    consentWords?: string;
                    /** @default null */
                    incidentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                        referralId: string | null;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                        referralId: string | null;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExploitationScreeningsByScreeningId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExploitationReferralsByReferralId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenByChildIdMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    settingId: string;
                    /**
                     * Format: date
                     * @description a day, such as 2026-03-03
                     */
                    from: string;
                    /** @default false */
                    emergency?: boolean;
                    /** @default null */
                    askedId?: string | null;
                    /** @default null */
                    careStatus?: ("looked-after" | "care-leaver") | null;
                    /** @default null */
                    homeArea?: ("inside" | "adjoining" | "at-a-distance" | "unknown") | null;
                    /** @default null */
                    crossesLondonBoundary?: ("out-of-london" | "into-london" | "neither") | null;
                    /**
                     * @description a foster home of family or friends
                     * @default null
                     */
                    connectedPerson?: boolean | null;
                    /** @default null */
                    onOrder?: ("none" | "out-of-court-disposal" | "court-order") | null;
                    /** @default null */
                    policeContactLikely?: boolean | null;
                    /** @default null */
                    schoolChanges?: boolean | null;
                    /**
                     * @description the two school years up to 16
                     * @default null
                     */
                    keyStage4?: boolean | null;
                    /** @default null */
                    sendNeeds?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                        state: string;
                        approval: string;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                        state: string;
                        approval: string;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMovesByMoveId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenByChildIdRestraints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                childId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    id?: string | null;
                    /** @default null */
                    incidentId?: string | null;
                    /** @enum {string} */
                    measure: "restraint" | "control" | "discipline";
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    usedAt: string;
                    location: string;
                    behaviour: string;
                    avoided: string;
                    description: string;
                    minutes: number;
                    users: {
                        /** @default null */
                        personId?: string | null;
                        name: string;
                    }[];
                    present?: {
                        /** @default null */
                        personId?: string | null;
                        name: string;
                    }[];
                    effect: string;
                    injured: boolean;
                    /** @default  */
                    injuries?: string;
                    /** @default null */
                    inEhcPlan?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestraintsByRestraintId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restraintId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrainingCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            /** Format: uuid */
                            organisation_id: string;
                            organisation_name: string;
                            /** @description null for the organisation as a whole */
                            setting_id: string | null;
                            setting_name: string | null;
                            /** @description who work there today */
                            staff: number;
                            topics: {
                                topic: string;
                                /** @description whose confirmed training is still valid */
                                covered: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authority: string;
                    year?: number;
                    files: {
                        name: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        created: boolean;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        authorityId: string;
                        year: number | null;
                        proposedYear: number | null;
                        state: string;
                        progress: {
                            stage: string;
                            done: number;
                            of: number | null;
                        };
                        startedAt: string;
                        finishedAt: string | null;
                        counts: {
                            [key: string]: number;
                        } | null;
                        fault: {
                            code: string;
                            message: string;
                            file: string | null;
                        } | null;
                        files: {
                            file: string;
                            rows: number;
                        }[];
                        flags: {
                            rule: string;
                            rows: number;
                            message: string;
                        }[];
                        leftOut: {
                            reason: string;
                            rows: number;
                        }[];
                        repairs: {
                            rule: string;
                            proposed: number;
                            accepted: number;
                            left: number;
                        }[];
                        conflicts: {
                            all: number;
                            undecided: number;
                        };
                        preview: {
                            childrenAdded: number;
                            childrenKnown: number;
                            episodesAdded: number;
                            episodesEnded: number;
                            episodesSame: number;
                            episodesDiffer: number;
                            episodesSetAside: number;
                        };
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsByImportIdCommit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started; it continues after the response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        authorityId: string;
                        year: number | null;
                        proposedYear: number | null;
                        state: string;
                        progress: {
                            stage: string;
                            done: number;
                            of: number | null;
                        };
                        startedAt: string;
                        finishedAt: string | null;
                        counts: {
                            [key: string]: number;
                        } | null;
                        fault: {
                            code: string;
                            message: string;
                            file: string | null;
                        } | null;
                        files: {
                            file: string;
                            rows: number;
                        }[];
                        flags: {
                            rule: string;
                            rows: number;
                            message: string;
                        }[];
                        leftOut: {
                            reason: string;
                            rows: number;
                        }[];
                        repairs: {
                            rule: string;
                            proposed: number;
                            accepted: number;
                            left: number;
                        }[];
                        conflicts: {
                            all: number;
                            undecided: number;
                        };
                        preview: {
                            childrenAdded: number;
                            childrenKnown: number;
                            episodesAdded: number;
                            episodesEnded: number;
                            episodesSame: number;
                            episodesDiffer: number;
                            episodesSetAside: number;
                        };
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
