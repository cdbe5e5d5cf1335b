package org.linli.scenario;

import org.junit.jupiter.api.Nested;
import org.linli.storage.Storage;

/**
 * What the library does on every store. An adapter's test extends it and gives a store:
 *
 * <pre>{@code
 * class MemoryScenarioTest extends LinliScenarios {
 *     private final Storage storage = MemoryStorage.create();
 *
 *     @Override
 *     protected Storage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 *
 * <p>The store may be shared by all tests and need not be empty: each test works on a county of its own. It holds the
 * kinds of {@link org.linli.Linli#kinds()}, owns its transactions, and lets sixteen sessions be open at once. Nothing is
 * skipped, unless a suite of several on one engine is {@link org.linli.budget.Sampled}.
 */
public abstract class LinliScenarios {
    /** The store under test; the same at each call within a test. */
    protected abstract Storage storage();

    @Nested
    class Commands extends CommandScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Snapshots extends SnapshotScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ToDo extends AttentionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DisputeCorrections extends DisputeCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class GradesOfDisputes extends DisputeGradeScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class MediatorCorrections extends MediatorCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Lists extends ListScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class KnownCommunities extends CommunitiesScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class BlockRefusals extends BlockRefusalScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class JoinedRosters extends JoinedRosterScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class TakenOver extends TakeOverScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Corrections extends CorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class TakenOverLists extends TakeOverRosterScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class PersonCorrections extends PersonCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Closings extends ClosingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Amendments extends AmendScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Roles extends RoleScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Relations extends RelationScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Bindings extends BindingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Endings extends EndingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class AllianceCorrections extends AllianceCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class GridCorrections extends GridCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Rejudged extends RejudgedScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class CorrectionsOfReports extends ReportCorrectionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Seen extends SeenScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class PersonSearches extends PersonSearchScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Denials extends DenialScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Requests extends RequestScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class RequestRaces extends RequestRaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Previews extends PreviewScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Blocks extends BlockScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Races extends RaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Guards extends GuardScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Joined extends JoinedScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Journals extends JournalScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Seals extends SealScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Pages extends PageScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class BadInput extends BadInputScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DivisionsOfGrids extends DivisionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Privacy extends PrivacyScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class IncidentsOfGrids extends IncidentScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class VisitsOfGrids extends VisitScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class GridPosts extends GridPostScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class GridPostRaces extends GridPostRaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class PetitionsThatAreFollowed extends PetitionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class RequestsForServices extends ServiceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class PoliciesForEnterprises extends PolicyScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class TicketsOfTheHotline extends HotlineScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class RubricsAndAppeals extends AssessmentScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Honours extends AwardScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class VacanciesAndHires extends JobScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class OfficersOfEnterprises extends EnterpriseTeamScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ActivitiesOfTheCommunity extends ActivityScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class FairsForJobs extends JobFairScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class IssuesOfEnterprises extends EnterpriseIssueScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class LiaisonDaysAndVisits extends LiaisonVisitScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class CallsOfDepartments extends WhistleScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class JointConferences extends ConferenceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class GridNotices extends GridNoticeScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Redivisions extends RedivisionScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Rosters extends RosterScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DualReports extends DualReportScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class MemberPlans extends MemberPlanScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class BadRosters extends RosterBadInputScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DutyPostings extends DutyPostingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DutyServices extends DutyServiceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class OtherRosters extends OtherRosterScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ClosedPeriods extends ClosedPeriodScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class FeedbackPeriods extends FeedbackPeriodScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class PastPeriods extends PastPeriodScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DutyLedgers extends DutyLedgerScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class MemberRosters extends MemberRosterScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ConsentsOfPeople extends ConsentScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ErasureRaces extends ErasureRaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Histories extends HistoryScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class Sealing extends SealingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class SealedTexts extends SealedTextScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class BadDisputes extends BadDisputeInputScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class RacesOfResolutions extends ResolutionRaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class CoursesOfDisputes extends DisputeCourseScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DisputesAndMediation extends DisputeScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class CommunityNeeds extends NeedScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class NeedRaces extends NeedRaceScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ReadingSpaces extends ReadingScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class ReadingHolds extends ReservationScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class DocumentedLibrary extends DocumentedLibraryScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class NeedWork extends NeedWorkScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class NeedClaiming extends NeedClaimScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }

    @Nested
    class EnterpriseCare extends EnterpriseCareScenarios {
        @Override
        protected Storage storage() {
            return LinliScenarios.this.storage();
        }
    }
}
