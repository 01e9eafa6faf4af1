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
    "/api/v1/team/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The children of one's team, those without a worker first */
        get: operations["getTeamChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/workers/{personId}/hand-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand children of one worker to another */
        post: operations["postTeamWorkersByPersonIdHandOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/people/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add people from a file: the file in base64. Nothing happens until a second person agrees */
        post: operations["postOrganisationsByOrganisationIdPeopleUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/people/uploads/{uploadId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a file of people that someone else sent, or do not agree */
        post: operations["postOrganisationsByOrganisationIdPeopleUploadsByUploadIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/people/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file of people would do, and what is wrong in it */
        get: operations["getOrganisationsByOrganisationIdPeopleUploadsByUploadId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/children/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add children from a file: the file in base64. Nothing happens until a second person agrees */
        post: operations["postOrganisationsByOrganisationIdChildrenUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/children/uploads/{uploadId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a file of children that someone else sent, or do not agree */
        post: operations["postOrganisationsByOrganisationIdChildrenUploadsByUploadIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/children/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file of children would do, and what is wrong in it */
        get: operations["getOrganisationsByOrganisationIdChildrenUploadsByUploadId"];
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
        CareStatusOutcome: {
            /** @constant */
            decision: "care-status";
            /** @description the day that was asked about */
            on: string;
            lookedAfter: boolean;
            /** @description in accommodation since this day: looked after once it has lasted more than 24 hours without a break */
            firstDay: boolean;
            /** @description the SSDA903 legal status of the care; null when not looked after */
            legalBasis: ("C1" | "C2" | "D1" | "E1" | "V2" | "V3" | "V4" | "L1" | "L2" | "L3" | "J1" | "J2" | "J3") | null;
            /**
             * @description what the law on leaving care calls them
             * @enum {string}
             */
            category: "eligible" | "relevant" | "former-relevant" | "qualifying" | "none";
            /** @description a care leaver in the Protocol's own words */
            protocolCareLeaver: boolean;
            careExperienced: boolean;
            /** @enum {string} */
            childOrYoungAdult: "child" | "young-adult";
            /** @description when the status changes next if nothing else happens, and what to */
            nextChange: {
                on: string;
                text: string;
            } | null;
            reasons: components["schemas"]["ReasonWithLaw"][];
            steps: components["schemas"]["CareStatusStep"][];
        };
        ReasonWithLaw: {
            /** @description id of the rule that held */
            row: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /**
             * @description whether the text says so, or we filled a silence
             * @enum {string}
             */
            basis: "stated" | "inferred";
            text: string;
            /** @description ids of the law it rests on besides */
            law: string[];
        };
        CareStatusStep: {
            id: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /** @description the agency or role that does it */
            who: string;
            /** @enum {string} */
            when: "now" | "tonight" | "next-days" | "later";
            /**
             * @description what it is about
             * @enum {string}
             */
            group: "act" | "tell" | "child" | "others" | "record";
            /**
             * @description the event it waits for
             * @enum {string}
             */
            if?: "police-come" | "interview" | "charge" | "custody" | "found";
            text: string;
        };
        IncidentOutcome: {
            /** @constant */
            decision: "incident";
            /** @enum {string} */
            edition: "2021" | "2025";
            /**
             * @description 1: settled by carers; 2: either way; 3: always reported
             * @enum {number}
             */
            level: 1 | 2 | 3;
            /**
             * @description what is done about the police
             * @enum {string}
             */
            route: "resolve-internally" | "manager-decides" | "report-non-urgent" | "call-999";
            /** @description where the route is 999: who is asked for; an ambulance alone is not a call to the police */
            callFor?: ("ambulance" | "fire" | "police")[];
            reasons: components["schemas"]["Reason"][];
            steps: components["schemas"]["NextStep"][];
            cautions: components["schemas"]["Caution"][];
            /** @description what a person weighs in deciding */
            factors: {
                id: string;
                /** @description ids of the duties behind it */
                cites: string[];
                text: string;
            }[];
            /** @description single facts that would change the answer */
            counterfactuals: {
                change: string;
                /** @enum {number} */
                level: 1 | 2 | 3;
                /** @enum {string} */
                route: "resolve-internally" | "manager-decides" | "report-non-urgent" | "call-999";
            }[];
        };
        Reason: {
            /** @description id of the rule that held */
            row: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /**
             * @description whether the text says so, or we filled a silence
             * @enum {string}
             */
            basis: "stated" | "inferred";
            text: string;
        };
        NextStep: {
            id: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /** @description the role that does it */
            who: string;
            /** @enum {string} */
            when: "now" | "tonight" | "next-days" | "later";
            /**
             * @description what it is about
             * @enum {string}
             */
            group: "act" | "tell" | "child" | "others" | "record";
            /**
             * @description the event it waits for
             * @enum {string}
             */
            if?: "police-come" | "interview" | "charge" | "custody" | "found";
            text: string;
            clock?: components["schemas"]["Clock"];
        };
        Clock: {
            hours: number;
            /** @description where the text counts in working days; hours is then the least that they can be */
            workingDays?: number;
            /** @description what starts it */
            from: string;
            /** @description its legal basis in words */
            basis: string;
        };
        Caution: {
            id: string;
            /** @description ids of the duties behind it */
            cites: string[];
            text: string;
        };
        PlacementOutcome: {
            /** @constant */
            decision: "placement";
            /** @enum {string} */
            edition: "2021" | "2025";
            /**
             * @description where the new home is, as it was said; "unknown" was read as far away
             * @enum {string}
             */
            area: "inside" | "adjoining" | "at-a-distance" | "unknown";
            /** @enum {string} */
            approval: "none" | "nominated-officer" | "director";
            /**
             * @description whether the home is lawful; "stands-out" means that nobody may be placed there: the move stops, and nothing else is asked
             * @enum {string}
             */
            registration: "in-order" | "find-out" | "stands-out";
            notices: components["schemas"]["PlacementNotice"][];
            reasons: components["schemas"]["ReasonWithLaw"][];
            steps: components["schemas"]["PlacementStep"][];
            cautions: components["schemas"]["Caution"][];
            /** @description single facts that would change the answer */
            counterfactuals: {
                change: string;
                /** @enum {string} */
                approval: "none" | "nominated-officer" | "director";
                /** @enum {string} */
                registration: "in-order" | "find-out" | "stands-out";
                /** @description ids of notices that would have been due besides */
                more: string[];
                /** @description ids of notices that would not have been due */
                fewer: string[];
            }[];
        };
        PlacementNotice: {
            id: string;
            /** @enum {string} */
            to: "child" | "parent" | "person-with-contact" | "previous-carer" | "independent-reviewing-officer" | "school" | "health-body" | "general-practitioner" | "told-before" | "area-authority" | "education-and-health-there" | "local-youth-justice-service" | "home-youth-justice-service" | "local-probation" | "home-probation" | "responsible-authority" | "director-of-childrens-services" | "ofsted";
            /**
             * @description the role that tells them
             * @enum {string}
             */
            who: "social-worker" | "personal-adviser" | "registered-manager" | "supervising-social-worker" | "commissioner" | "nominated-officer" | "director-of-childrens-services" | "virtual-school" | "youth-justice-worker";
            /** @description ids of the duties behind it */
            cites: string[];
            text: string;
            clock?: components["schemas"]["Clock"];
        };
        PlacementStep: {
            id: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /**
             * @description the role that does it
             * @enum {string}
             */
            who: "social-worker" | "personal-adviser" | "registered-manager" | "supervising-social-worker" | "commissioner" | "nominated-officer" | "director-of-childrens-services" | "virtual-school" | "youth-justice-worker";
            /** @enum {string} */
            when: "now" | "tonight" | "next-days" | "later";
            /**
             * @description what it is about
             * @enum {string}
             */
            group: "act" | "tell" | "child" | "others" | "record";
            /**
             * @description the event it waits for
             * @enum {string}
             */
            if?: "police-come" | "interview" | "charge" | "custody" | "found";
            text: string;
            clock?: components["schemas"]["Clock"];
        };
        MissingOutcome: {
            /** @constant */
            decision: "missing";
            /** @enum {string} */
            edition: "2021" | "2025";
            /**
             * @description what the Protocol calls the absence; from 18 a guide only
             * @enum {string}
             */
            category: "located" | "unauthorised-absence" | "missing";
            /**
             * @description what is done about the police
             * @enum {string}
             */
            route: "carers-locate" | "report-online" | "call-999";
            /**
             * @description the code of the 903 return, where one fits; its definitions are not those of the category
             * @enum {string}
             */
            code903?: "M" | "A";
            reasons: components["schemas"]["ReasonByCells"][];
            steps: components["schemas"]["NextStep"][];
            cautions: components["schemas"]["Caution"][];
            /** @description single facts that would change the answer */
            counterfactuals: {
                change: string;
                /** @enum {string} */
                category: "located" | "unauthorised-absence" | "missing";
                /** @enum {string} */
                route: "carers-locate" | "report-online" | "call-999";
            }[];
        };
        ReasonByCells: {
            /** @description id of the rule that held */
            row: string;
            /** @description ids of the duties behind it */
            cites: string[];
            /**
             * @description whether the text says so, or we filled a silence
             * @enum {string}
             */
            basis: "stated" | "inferred";
            text: string;
            /** @description ids of the law it rests on besides */
            law?: string[];
        };
        ExploitationOutcome: {
            /** @constant */
            decision: "exploitation";
            /** @enum {string} */
            edition: "2021" | "2025";
            /**
             * @description who is called; social services are told besides, in every case
             * @enum {string}
             */
            route: "tell-social-services" | "call-101" | "call-999";
            /** @description whether a referral to the National Referral Mechanism needs consent: from 18 */
            consentNeeded: boolean;
            reasons: components["schemas"]["ReasonByCells"][];
            steps: components["schemas"]["NextStep"][];
            cautions: components["schemas"]["Caution"][];
            /** @description single facts that would change the answer */
            counterfactuals: {
                change: string;
                /** @enum {string} */
                route: "tell-social-services" | "call-101" | "call-999";
                consentNeeded: boolean;
            }[];
        };
        IncidentFacts: {
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
        };
        CareStatusFacts: {
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
        };
        PlacementFacts: {
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
        };
        MissingFacts: {
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
        };
        ExploitationFacts: {
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
        Incident: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            settingId: string;
            /** @description the child and the placement as they were on the day */
            asItStood: {
                age: number;
                settingName: string;
                settingKind: string;
                authorityName: string;
                /** @description null where it was not known */
                outOfArea: boolean | null;
            };
            /** Format: date-time */
            occurredAt: string;
            /**
             * Format: date
             * @description Europe/London date
             */
            occurredOn: string;
            place: string;
            present: string;
            childActions: string;
            staffActions: string;
            deEscalation: string;
            restorative: string;
            /** @description what the kind of setting asks for besides, by the names under which it was sent */
            settingRecord: {
                [key: string]: string;
            };
            /** @description contact with the police, where there was any */
            police: {
                reason: string;
                /** Format: date-time */
                at: string;
                reference: string;
                seniorConsulted: boolean;
                seniorWords: string;
            } | null;
            /** Format: uuid */
            authorId: string;
            /** Format: date-time */
            signedAt: string;
            /** @enum {string} */
            reviewState: "waiting" | "held" | "correction-asked" | "approved";
            /** @description the child's own account, as often as it was taken */
            accounts: {
                /** Format: uuid */
                id: string;
                words: string | null;
                /** @description why the child has not been heard yet */
                notYet: string | null;
                /** Format: uuid */
                takenBy: string;
                /** Format: date-time */
                takenAt: string;
            }[];
            told: {
                who: string;
                how: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description the first one first */
            decisions: components["schemas"]["IncidentDecision"][];
            reviews: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                action: "approved" | "correction-asked" | "held" | "decided" | "decision-changed" | "noted";
                words: string;
                heldUntil: string | null;
                namedDeciderId: string | null;
                /** Format: uuid */
                reviewerId: string;
                /** Format: date-time */
                reviewedAt: string;
            }[];
            addenda: {
                /** Format: uuid */
                id: string;
                words: string;
                reason: string;
                /** Format: uuid */
                authorId: string;
                /** Format: date-time */
                signedAt: string;
            }[];
            /** @description what happened next */
            events: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                event: "police-come" | "interview" | "charge" | "custody";
                /** Format: date-time */
                happenedAt: string;
                words: string;
                /** Format: uuid */
                notedBy: string;
            }[];
            steps: components["schemas"]["Step"][];
        };
        IncidentDecision: {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @enum {string} */
            edition: "2021" | "2025";
            facts: components["schemas"]["IncidentFacts"];
            outcome: components["schemas"]["IncidentOutcome"];
            /**
             * @description what a person chose, which may be another than the outcome
             * @enum {string}
             */
            chosenRoute: "resolve-internally" | "manager-decides" | "report-non-urgent" | "call-999";
            /** @description why they departed from the outcome */
            reason: string | null;
            /**
             * @description would this be good enough for my child?
             * @enum {string}
             */
            goodEnough: "yes" | "no" | "unsure";
            goodEnoughWords: string;
            /** @description ids of factors of the edition */
            factorsWeighed: string[];
            /** Format: uuid */
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
        };
        Step: {
            /** Format: uuid */
            id: string;
            incidentId: string | null;
            /** Format: uuid */
            childId: string;
            /** @description the id of the step in the decision that asked for it */
            code: string;
            words: string;
            ownerRole: string;
            ownerId: string | null;
            dueAt: string | null;
            /** @description the legal basis of its clock, in words */
            clockBasis: string | null;
            /** @enum {string} */
            when: "now" | "tonight" | "next-days" | "later";
            /** @description the event that made it */
            waitedFor: ("police-come" | "interview" | "charge" | "custody" | "found") | null;
            /**
             * @description "sent" and "confirmed" are for what tells somebody
             * @enum {string}
             */
            state: "proposed" | "accepted" | "sent" | "confirmed" | "declined" | "done" | "revoked";
            /** @description the last thing written with it: the evidence or the reason */
            lastWords: string | null;
        };
        ChronologyEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            edition: "2021" | "2025";
            /**
             * @description of the decision that now holds
             * @enum {number}
             */
            level: 1 | 2 | 3;
            /** @description whether the police were contacted */
            police: boolean;
            kinds: ("damage" | "assault" | "theft" | "drugs" | "weapon" | "sexual" | "illegal-material" | "disorder" | "threat" | "self-harm" | "other")[];
            /** @description the child's own words */
            account: string | null;
            /** Format: date-time */
            occurredAt: string;
            settingName: string;
            /** @enum {string} */
            chosenRoute: "resolve-internally" | "manager-decides" | "report-non-urgent" | "call-999";
        };
        MissingEpisode: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            settingId: string | null;
            /** Format: date-time */
            noticedAt: string;
            lastSeenAt: string | null;
            lastSeenWhere: string;
            wearing: string;
            circumstances: string;
            whereabouts: string;
            /** Format: date-time */
            openedAt: string;
            /** @description what the Protocol calls it by the latest decision; null before the first */
            category: ("located" | "unauthorised-absence" | "missing") | null;
            /** @description how the 903 return has it; its definitions are not those of the category */
            return903: {
                code: ("M" | "A") | null;
                /** Format: date */
                from: string;
                until: string | null;
            };
            /** @description the timeline, in order */
            entries: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "tried-to-reach" | "looked" | "sighting" | "police" | "social-worker" | "family" | "manager" | "other";
                who: string;
                how: string;
                result: string;
                /** Format: date-time */
                happenedAt: string;
            }[];
            /** @description the latest first */
            decisions: components["schemas"]["MissingDecision"][];
            /** @description reports to the police, the latest first */
            reports: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                way: "999" | "online" | "other";
                reference: string;
                officer: string;
                /** Format: date-time */
                reportedAt: string;
            }[];
            /** @description how high the police graded the risk, the latest first */
            policeGrades: {
                grade: string;
                givenBy: string;
                /** Format: date-time */
                givenAt: string;
            }[];
            /** @description null as long as they are not found */
            found: {
                /** Format: date-time */
                foundAt: string;
                foundBy: string;
                foundWhere: string;
                howTheyAre: string;
                /** @description who saw that they are safe and well */
                safeAndWellBy: string;
                wasReported: boolean;
            } | null;
            /** @description what became of the conversation on return, in order */
            returnConversation: {
                /** @enum {string} */
                event: "offered" | "accepted" | "declined" | "held";
                /** @description held by somebody independent; null where it was not held */
                independent: boolean | null;
                words: string;
                byWhom: string;
                /** Format: date-time */
                happenedAt: string;
            }[];
        };
        MissingDecision: {
            /** Format: uuid */
            id: string;
            facts: components["schemas"]["MissingFacts"];
            outcome: components["schemas"]["MissingOutcome"];
            /** Format: date-time */
            decidedAt: string;
            /** @description where somebody did something else, and why */
            departures: {
                /** @enum {string} */
                chosen: "carers-locate" | "report-online" | "call-999";
                reason: string;
            }[];
        };
        Seizure: {
            /** Format: uuid */
            id: string;
            /**
             * @description where the item is; "waiting" while a line of the chain lacks its second signature
             * @enum {string}
             */
            state: "kept" | "waiting" | "destroyed" | "collected";
            childId: string | null;
            /** Format: uuid */
            settingId: string;
            incidentId: string | null;
            what: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "psychoactive" | "unknown";
            amount: string;
            /** @description more than one person would use */
            largerQuantity: boolean;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            recordedAt: string;
        };
        SeizureWithChain: {
            /** Format: uuid */
            id: string;
            /**
             * @description where the item is; "waiting" while a line of the chain lacks its second signature
             * @enum {string}
             */
            state: "kept" | "waiting" | "destroyed" | "collected";
            childId: string | null;
            /** Format: uuid */
            settingId: string;
            incidentId: string | null;
            what: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "psychoactive" | "unknown";
            amount: string;
            /** @description more than one person would use */
            largerQuantity: boolean;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            recordedAt: string;
            description: string;
            foundWhere: string;
            /** @description where it was kept at first; the chain says where it went */
            keptWhere: string;
            photographId: string | null;
            /** @description a name */
            recordedBy: string | null;
            chain: components["schemas"]["LineOfCustody"][];
            additions: {
                /** @enum {string} */
                kind: "correction" | "addition";
                words: string;
                reason: string | null;
                /** @description a name */
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        LineOfCustody: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handed-over" | "destroyed" | "collected";
            /** Format: date-time */
            happenedAt: string;
            words: string;
            keptWhere: string | null;
            /** @description who collected it, where it was collected */
            officer: {
                name: string | null;
                number: string | null;
                /** @description what the officer said */
                words: string | null;
            } | null;
            /** @description whether the police allege something of the child */
            allegation: boolean | null;
            reference: string | null;
            /** @description a name */
            signedBy: string | null;
            /** Format: date-time */
            signedAt: string;
            /** @description the second signature, where one is asked for */
            second: {
                /** @description the name of the person who was asked to sign */
                asked: string | null;
                /** @description null while it waits */
                verdict: ("signed" | "refused" | "withdrawn") | null;
                words: string | null;
                at: string | null;
            } | null;
            /** @description false while a signature is missing */
            counts: boolean;
        };
        ExploitationReferral: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            screeningId: string;
            /** Format: uuid */
            childId: string;
            /** @enum {string} */
            state: "waiting" | "declined" | "accepted" | "submitted" | "home-office-told" | "grounds-positive" | "grounds-negative" | "confirmed" | "not-confirmed" | "done";
            /** Format: date-time */
            madeAt: string;
            consent: {
                /** @description false for a child, and for anyone who is treated as one */
                needed: boolean;
                /** @description because the age is disputed */
                treatedAsChild: boolean;
                answer: ("given" | "refused") | null;
                askedOn: string | null;
            };
            /** @description those that run now */
            clocks: {
                /** @enum {string} */
                id: "reasonable-grounds" | "local-panel" | "conclusive-grounds" | "reconsideration";
                /** Format: date */
                day: string;
                /**
                 * @description how it binds
                 * @enum {string}
                 */
                kind: "target" | "not-before" | "last-day";
                text: string;
                source: string;
            }[];
            /** @description what happened, in order */
            events: {
                /** @enum {string} */
                event: "accepted" | "declined" | "submitted" | "home-office-told" | "reasonable-grounds" | "conclusive-grounds" | "reconsideration-asked" | "age-settled" | "done";
                /** @description of a decision on grounds, or of settling the age */
                outcome: ("positive" | "negative" | "child" | "adult") | null;
                /** @description the first responder */
                responder: string | null;
                reference: string | null;
                words: string;
                /** Format: date */
                day: string;
                /** @description whether a local panel decides */
                localPanel: boolean;
                /** @description a name */
                recordedBy: string;
                /** Format: date-time */
                recordedAt: string;
            }[];
            /** @description what goes into the official form; only for people who may see it */
            pack?: {
                /** @enum {string} */
                form: "child" | "adult" | "notify";
                fields: {
                    field: string;
                    label: string;
                    words: string | null;
                    /**
                     * @description written by somebody, or known from elsewhere
                     * @enum {string}
                     */
                    from: "written" | "known" | "not-known";
                }[];
            };
        };
        Screening: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            incidentId: string | null;
            /** Format: date */
            seenOn: string;
            /** @enum {string} */
            edition: "2021" | "2025";
            recentSexualAssault: boolean;
            imminentDanger: boolean;
            /** @description the age that they say they are, where that is disputed */
            ageSaid: number | null;
            /** @description a name */
            screenedBy: string;
            /** Format: date-time */
            screenedAt: string;
            referralId: string | null;
            signs: components["schemas"]["ScreeningEntry"][];
            /** @description ids of the signs that were named, by heading, as they were last decided on */
            named: {
                /** @enum {string} */
                heading: "sexual-identity-wellbeing-and-choice" | "absence" | "family" | "emotional-and-physical-health" | "gangs-and-violence" | "use-of-technology" | "alcohol-and-drugs" | "receipt-of-gifts-or-money" | "distrust-of-authority";
                seen: string[];
            }[];
            childsWords: components["schemas"]["ScreeningEntry"][];
            notes: components["schemas"]["ScreeningEntry"][];
            /** @description the first one first; none when nothing was seen */
            decisions: components["schemas"]["ScreeningDecision"][];
        };
        ScreeningEntry: {
            /** Format: uuid */
            id: string;
            /**
             * @description of the screening, where it is under one
             * @enum {string}
             */
            heading?: "sexual-identity-wellbeing-and-choice" | "absence" | "family" | "emotional-and-physical-health" | "gangs-and-violence" | "use-of-technology" | "alcohol-and-drugs" | "receipt-of-gifts-or-money" | "distrust-of-authority";
            words: string;
            /** Format: date */
            seenOn: string;
            seenBy: string;
            /** @description a name */
            addedBy: string;
            /** Format: date-time */
            addedAt: string;
        };
        ScreeningDecision: {
            facts: components["schemas"]["ExploitationFacts"];
            outcome: components["schemas"]["ExploitationOutcome"];
            /** @description why it was decided again; empty the first time */
            why: string;
            /** Format: date-time */
            decidedAt: string;
        };
        Move: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            /**
             * Format: uuid
             * @description the new home
             */
            settingId: string;
            /** @enum {string} */
            event: "starts" | "moves";
            /** Format: date */
            from: string;
            /** @description the day they begin to live there; null while the move has not begun */
            beganOn: string | null;
            emergency: boolean;
            /** @enum {string} */
            state: "waits" | "ahead" | "made" | "refused" | "withdrawn";
            edition: string;
            facts: components["schemas"]["PlacementFacts"];
            outcome: components["schemas"]["PlacementOutcome"];
            approval: {
                /** @enum {string} */
                needed: "none" | "nominated-officer" | "director";
                /** @description who is asked to approve */
                askedId: string | null;
                overdue: boolean;
                given: {
                    /** @enum {string} */
                    verdict: "approved" | "refused";
                    /** @enum {string} */
                    post: "nominated-officer" | "director";
                    /** @description a name */
                    officer: string;
                    words: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            };
            /** Format: uuid */
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            /** @description why it was withdrawn, where it was */
            withdrawn: string | null;
            notices: components["schemas"]["MoveNotice"][];
            steps: components["schemas"]["MoveStep"][];
        };
        MoveNotice: {
            /** Format: uuid */
            id: string;
            /** @description its id in the outcome */
            code: string;
            words: string;
            /** @description ids of the duties behind it */
            cites: string[];
            ownerRole: string;
            ownerId: string | null;
            dueAt: string | null;
            /** @description the legal basis of its clock, in words */
            clockBasis: string | null;
            /** @enum {string} */
            state: "due" | "sent" | "accepted" | "declined" | "done" | "revoked";
            overdue: boolean;
            /** @description the last thing written with it */
            lastWords: string | null;
            /** @description who is told */
            to: string | null;
        };
        MoveStep: {
            /** Format: uuid */
            id: string;
            /** @description its id in the outcome */
            code: string;
            words: string;
            /** @description ids of the duties behind it */
            cites: string[];
            ownerRole: string;
            ownerId: string | null;
            dueAt: string | null;
            /** @description the legal basis of its clock, in words */
            clockBasis: string | null;
            /** @enum {string} */
            state: "due" | "sent" | "accepted" | "declined" | "done" | "revoked";
            overdue: boolean;
            /** @description the last thing written with it */
            lastWords: string | null;
        };
        Restraint: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            settingId: string;
            incidentId: string | null;
            /** @enum {string} */
            measure: "restraint" | "control" | "discipline";
            /** @description planned or routine in the child's education, health and care plan */
            inEhcPlan: boolean;
            /** Format: date-time */
            usedAt: string;
            minutes: number;
            location: string;
            /** @description what the child did */
            behaviour: string;
            /** @description what was done */
            description: string;
            /** @description what was tried to avoid it */
            avoided: string;
            people: {
                personId: string | null;
                name: string;
                /**
                 * @description whether they used the measure or were there
                 * @enum {string}
                 */
                part: "used" | "present";
            }[];
            effect: string;
            injured: boolean;
            injuries: string;
            /** Format: uuid */
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description what is asked after a measure, and whether a regulation says so or we filled a silence */
            asked: {
                words: string;
                /** @enum {string} */
                basis: "stated" | "inferred";
            };
            /** @description what was signed and added since, in order */
            signed: {
                /**
                 * @description a talk with the person who used it, that the record is accurate, a talk with the child, or more words
                 * @enum {string}
                 */
                entry: "user-talk" | "accurate" | "child-talk" | "addition";
                /** @description with which of the people it was spoken */
                withId: string | null;
                spokenAt: string | null;
                words: string;
                /** @description why nobody has spoken with the child */
                notBecause: string | null;
                reason: string | null;
                /** Format: uuid */
                signedBy: string;
                /** Format: date-time */
                signedAt: string;
            }[];
            steps: {
                /** Format: uuid */
                id: string;
                /** @description the id of the step in the decision that asked for it */
                code: string;
                words: string;
                /**
                 * @description "sent" and "confirmed" are for what tells somebody
                 * @enum {string}
                 */
                state: "proposed" | "accepted" | "sent" | "confirmed" | "declined" | "done" | "revoked";
                dueAt: string | null;
                /** @description the legal basis of its clock, in words */
                clockBasis: string | null;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        on: string;
                        known: boolean;
                        why: ("nothing-recorded" | "not-readable") | null;
                        outcome: components["schemas"]["CareStatusOutcome"] | null;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeamChildren: {
        parameters: {
            query?: {
                worker?: string;
                home?: string;
                without?: "yes";
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        everybody: number;
                        withoutWorker: number;
                        last: string | null;
                        children: {
                            /** Format: uuid */
                            child_id: string;
                            given_name: string;
                            family_name: string;
                            known_as: string | null;
                            /** Format: date */
                            date_of_birth: string;
                            is_provisional: boolean;
                            setting_id: string | null;
                            setting_name: string | null;
                            lives_since: string | null;
                            workers: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                role: string;
                                /** Format: date */
                                from: string;
                            }[];
                            has_worker: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTeamWorkersByPersonIdHandOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    children: string[];
                    /** Format: uuid */
                    taker: string;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        children: {
                            /** Format: uuid */
                            child_id: string;
                            stayed: ("began-later" | "holds-to-account" | "other-work" | "refused") | null;
                        }[];
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        children: {
                            /** Format: uuid */
                            child_id: string;
                            stayed: ("began-later" | "holds-to-account" | "other-work" | "refused") | null;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationsByOrganisationIdPeopleUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationsByOrganisationIdPeopleUploadsByUploadIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "agree" | "no";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationsByOrganisationIdPeopleUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "agreed" | "not-agreed";
                        isDone: boolean;
                        rows: number;
                        happens: {
                            words: string;
                            rows: number;
                            came: ("done" | "not-done") | null;
                        }[];
                        faults: {
                            row: number;
                            column: string;
                            message: string;
                        }[];
                        notDone: {
                            row: number;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationsByOrganisationIdChildrenUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationsByOrganisationIdChildrenUploadsByUploadIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "agree" | "no";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationsByOrganisationIdChildrenUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "agreed" | "not-agreed";
                        isDone: boolean;
                        rows: number;
                        happens: {
                            words: string;
                            rows: number;
                            came: ("done" | "not-done") | null;
                        }[];
                        faults: {
                            row: number;
                            column: string;
                            message: string;
                        }[];
                        notDone: {
                            row: number;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    action: "decide-and-approve" | "decide" | "approve" | "hold" | "ask-correction";
                    /** @enum {string} */
                    chosenRoute: "resolve-internally" | "report-non-urgent" | "call-999";
                    reason: string;
                    factorsWeighed?: ("seriousness" | "injury" | "victim" | "intent" | "similar-before" | "relationship" | "behaviour-and-pressure" | "repeat" | "police-or-court" | "best-interests" | "message" | "alternatives" | "damage" | "formal-investigation" | "earlier-behaviour" | "pressure" | "exploited")[];
                    /** @enum {string} */
                    goodEnough: "yes" | "no" | "unsure";
                    /** @default  */
                    goodEnoughWords?: string;
                    /**
                     * Format: date-time
                     * @description an instant, such as 2026-03-03T02:15:00Z
                     */
                    until: string;
                    /** Format: uuid */
                    namedDeciderId: string;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                "application/json": components["schemas"]["IncidentFacts"] | components["schemas"]["CareStatusFacts"] | components["schemas"]["PlacementFacts"] | components["schemas"]["MissingFacts"] | components["schemas"]["ExploitationFacts"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["IncidentOutcome"] | components["schemas"]["CareStatusOutcome"] | components["schemas"]["PlacementOutcome"] | components["schemas"]["MissingOutcome"] | components["schemas"]["ExploitationOutcome"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    /**
                     * @description which of the two, in the night in which the clocks show it twice
                     * @enum {string}
                     */
                    which?: "first" | "second";
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
                        /**
                         * Format: date
                         * @description Europe/London date
                         */
                        day: string;
                        /** @description Europe/London time */
                        time: string;
                        /**
                         * @description which of the two, in the night in which the clocks show it twice
                         * @enum {string}
                         */
                        which?: "first" | "second";
                    }[];
                    /** @default null */
                    police?: {
                        /**
                         * Format: date
                         * @description Europe/London date
                         */
                        day: string;
                        /** @description Europe/London time */
                        time: string;
                        /**
                         * @description which of the two, in the night in which the clocks show it twice
                         * @enum {string}
                         */
                        which?: "first" | "second";
                        reason: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Step"][];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    action: "accept" | "done" | "chase" | "decline" | "revoke" | "reopen";
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChronologyEntry"][];
                        /** @description the cursor of the next page; null on the last one */
                        next: string | null;
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        outcome: components["schemas"]["MissingOutcome"];
                    };
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        outcome: components["schemas"]["MissingOutcome"];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["MissingEpisode"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": {
                        seizures: components["schemas"]["Seizure"][];
                    };
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["SeizureWithChain"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["ExploitationReferral"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["ExploitationReferral"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Move"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/json": components["schemas"]["Restraint"];
                };
            };
            /** @description Refused; /docs/errors says what each code means */
            "4XX": {
                headers: {
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
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
                    [name: string]: string;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
