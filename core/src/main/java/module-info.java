/** The domain of community governance (基层社区治理): aggregates, rules with their legal basis, and the storage port. */
@org.jspecify.annotations.NullMarked
module org.linli.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;
    requires static org.bouncycastle.provider;

    exports org.linli;
    exports org.linli.activity;
    exports org.linli.activity.ledger;
    exports org.linli.alliance;
    exports org.linli.grid;
    exports org.linli.assessment;
    exports org.linli.calendar;
    exports org.linli.charter;
    exports org.linli.code;
    exports org.linli.conference;
    exports org.linli.community;
    exports org.linli.grid.incident;
    exports org.linli.grid.notice;
    exports org.linli.grid.patrol;
    exports org.linli.grid.planning;
    exports org.linli.grid.post;
    exports org.linli.grid.redivision;
    exports org.linli.placement;
    exports org.linli.staffing;
    exports org.linli.kernel;
    exports org.linli.liaison;
    exports org.linli.liaison.issue;
    exports org.linli.liaison.ledger;
    exports org.linli.liaison.visit;
    exports org.linli.person;
    exports org.linli.petition;
    exports org.linli.clock;
    exports org.linli.petition.hotline;
    exports org.linli.job;
    exports org.linli.job.fair;
    exports org.linli.job.ledger;
    exports org.linli.job.seeker;
    exports org.linli.service;
    exports org.linli.service.policy;
    exports org.linli.petition.whistle;
    exports org.linli.needs;
    exports org.linli.needs.capacity;
    exports org.linli.needs.ledger;
    exports org.linli.needs.matching;
    exports org.linli.needs.project;
    exports org.linli.recognition;
    exports org.linli.recognition.ledger;
    exports org.linli.reading;
    exports org.linli.reading.ledger;
    exports org.linli.reading.loan;
    exports org.linli.reporting;
    exports org.linli.dispute;
    exports org.linli.dispute.agreement;
    exports org.linli.dispute.assignment;
    exports org.linli.dispute.clock;
    exports org.linli.dispute.ledger;
    exports org.linli.dispute.mediator;
    exports org.linli.dispute.noise;
    exports org.linli.dispute.party;
    exports org.linli.reporting.planning;
    exports org.linli.duty;
    exports org.linli.duty.posting;
    exports org.linli.feature;
    exports org.linli.seal;
    exports org.linli.report;
    exports org.linli.roster;
    exports org.linli.storage;
    exports org.linli.takeover;
    exports org.linli.vault;

    uses org.linli.charter.TermsSource;
    uses org.linli.kernel.TextSource;

    provides org.linli.charter.TermsSource with
            org.linli.Features;
    provides org.linli.kernel.TextSource with
            org.linli.Features;
}
