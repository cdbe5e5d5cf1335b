package org.linli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.activity.ActivityFeature;
import org.linli.activity.ledger.ActivityLedgerFeature;
import org.linli.alliance.AllianceFeature;
import org.linli.assessment.AssessmentFeature;
import org.linli.community.CommunityFeature;
import org.linli.conference.ConferenceFeature;
import org.linli.dispute.DisputeFeature;
import org.linli.dispute.agreement.AgreementFeature;
import org.linli.dispute.assignment.DisputeAssignmentFeature;
import org.linli.dispute.clock.DisputeClockFeature;
import org.linli.dispute.ledger.DisputeLedgerFeature;
import org.linli.dispute.mediator.MediatorFeature;
import org.linli.duty.DutyFeature;
import org.linli.duty.posting.DutyPostingFeature;
import org.linli.feature.Feature;
import org.linli.feature.GroundFeatures;
import org.linli.grid.GridFeature;
import org.linli.grid.incident.IncidentFeature;
import org.linli.grid.notice.GridNoticeFeature;
import org.linli.grid.patrol.PatrolFeature;
import org.linli.grid.planning.GridPlanningFeature;
import org.linli.grid.post.GridPostFeature;
import org.linli.grid.redivision.RedivisionFeature;
import org.linli.job.JobFeature;
import org.linli.job.fair.JobFairFeature;
import org.linli.job.ledger.JobLedgerFeature;
import org.linli.job.seeker.SeekerFeature;
import org.linli.kernel.Command;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.liaison.LiaisonFeature;
import org.linli.liaison.issue.EnterpriseIssueFeature;
import org.linli.liaison.ledger.LiaisonLedgerFeature;
import org.linli.liaison.visit.LiaisonVisitFeature;
import org.linli.needs.NeedsFeature;
import org.linli.needs.ledger.NeedLedgerFeature;
import org.linli.needs.matching.NeedMatchingFeature;
import org.linli.needs.project.ProjectFeature;
import org.linli.person.PersonFeature;
import org.linli.petition.PetitionFeature;
import org.linli.petition.hotline.HotlineFeature;
import org.linli.petition.whistle.WhistleFeature;
import org.linli.reading.ReadingFeature;
import org.linli.reading.ledger.ReadingLedgerFeature;
import org.linli.reading.loan.LoanFeature;
import org.linli.recognition.RecognitionFeature;
import org.linli.recognition.ledger.AwardLedgerFeature;
import org.linli.report.ReportFeature;
import org.linli.reporting.ReportingFeature;
import org.linli.reporting.planning.ReportingPlanningFeature;
import org.linli.roster.RosterFeature;
import org.linli.service.ServiceFeature;
import org.linli.service.policy.PolicyFeature;
import org.linli.storage.Kind;
import org.linli.takeover.TakeOverFeature;
import org.linli.work.Reliance;

/** The list of features, in the order of documents: a new feature adds its line here. */
final class Registry {
    static final List<Feature> FEATURES = Stream.concat(
                    GroundFeatures.ALL.stream(),
                    Stream.of(
                            CommunityFeature.FEATURE,
                            PersonFeature.FEATURE,
                            RosterFeature.FEATURE,
                            AllianceFeature.FEATURE,
                            GridFeature.FEATURE,
                            GridPlanningFeature.FEATURE,
                            GridPostFeature.FEATURE,
                            IncidentFeature.FEATURE,
                            PatrolFeature.FEATURE,
                            GridNoticeFeature.FEATURE,
                            RedivisionFeature.FEATURE,
                            TakeOverFeature.FEATURE,
                            ReportingFeature.FEATURE,
                            ReportingPlanningFeature.FEATURE,
                            DutyFeature.FEATURE,
                            DutyPostingFeature.FEATURE,
                            ConferenceFeature.FEATURE,
                            DisputeClockFeature.FEATURE,
                            MediatorFeature.FEATURE,
                            AgreementFeature.FEATURE,
                            DisputeFeature.FEATURE,
                            DisputeLedgerFeature.FEATURE,
                            DisputeAssignmentFeature.FEATURE,
                            PetitionFeature.FEATURE,
                            HotlineFeature.FEATURE,
                            SeekerFeature.FEATURE,
                            JobFeature.FEATURE,
                            JobLedgerFeature.FEATURE,
                            JobFairFeature.FEATURE,
                            ServiceFeature.FEATURE,
                            PolicyFeature.FEATURE,
                            WhistleFeature.FEATURE,
                            NeedsFeature.FEATURE,
                            ProjectFeature.FEATURE,
                            NeedMatchingFeature.FEATURE,
                            NeedLedgerFeature.FEATURE,
                            LiaisonFeature.FEATURE,
                            LiaisonVisitFeature.FEATURE,
                            EnterpriseIssueFeature.FEATURE,
                            LiaisonLedgerFeature.FEATURE,
                            ActivityFeature.FEATURE,
                            ActivityLedgerFeature.FEATURE,
                            RecognitionFeature.FEATURE,
                            AwardLedgerFeature.FEATURE,
                            AssessmentFeature.FEATURE,
                            ReadingFeature.FEATURE,
                            LoanFeature.FEATURE,
                            ReadingLedgerFeature.FEATURE,
                            ReportFeature.FEATURE))
            .toList();

    static final List<Command<?>> COMMANDS = all(Feature::commands);

    static final List<Question> QUESTIONS = all(Feature::questions);

    static final Permissions PERMISSIONS = Permissions.of(COMMANDS, QUESTIONS);

    static final List<Kind<?>> KINDS = all(Feature::kinds);

    static final List<Reliance<?>> RELIANCES = all(Feature::reliances);

    private Registry() {}

    static <T> List<T> all(Function<Feature, List<T>> part) {
        return FEATURES.stream()
                .flatMap(feature -> part.apply(feature).stream())
                .toList();
    }
}
