package org.linli.needs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.conference.ConferenceStatus;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.needs.capacity.Window;

class NeedRulesTest {
    private static final LocalDate DAY = NeedSample.DAY;

    @Nested
    @RuleTest("need-step")
    class need_step {
        private static final Map<NeedStatus, EnumSet<NeedStep>> ALLOWED = Map.ofEntries(
                Map.entry(
                        NeedStatus.SUBMITTED,
                        EnumSet.of(NeedStep.VERIFY, NeedStep.REJECT, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.VERIFIED,
                        EnumSet.of(NeedStep.PUBLISH, NeedStep.REJECT, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.PUBLISHED,
                        EnumSet.of(
                                NeedStep.LEAVE_UNMATCHED,
                                NeedStep.ESCALATE,
                                NeedStep.CLAIM,
                                NeedStep.DISPATCH,
                                NeedStep.WITHDRAW,
                                NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.UNMATCHED,
                        EnumSet.of(
                                NeedStep.ESCALATE,
                                NeedStep.CLAIM,
                                NeedStep.DISPATCH,
                                NeedStep.WITHDRAW,
                                NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.ESCALATED,
                        EnumSet.of(
                                NeedStep.ESCALATE,
                                NeedStep.CLAIM,
                                NeedStep.DISPATCH,
                                NeedStep.WITHDRAW,
                                NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.CLAIMED,
                        EnumSet.of(
                                NeedStep.BEGIN,
                                NeedStep.RELEASE,
                                NeedStep.DELIVER,
                                NeedStep.WITHDRAW,
                                NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.IN_PROGRESS,
                        EnumSet.of(NeedStep.RELEASE, NeedStep.DELIVER, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.DELIVERED,
                        EnumSet.of(NeedStep.CONTEST, NeedStep.CONFIRM, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.CONFIRMED,
                        EnumSet.of(NeedStep.RATE, NeedStep.RETRACT, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(
                        NeedStatus.RATED,
                        EnumSet.of(NeedStep.RATE, NeedStep.RETRACT, NeedStep.WITHDRAW, NeedStep.CORRECT)),
                Map.entry(NeedStatus.REJECTED, EnumSet.of(NeedStep.REOPEN)),
                Map.entry(NeedStatus.WITHDRAWN, EnumSet.of(NeedStep.REOPEN)));

        private final RuleCase<Move<NeedStatus, NeedStep>> rule = RuleCase.violation(NeedRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(NeedStatus.PUBLISHED, NeedStep.CLAIM));
        }

        @Test
        void violated_by_a_confirmation_before_delivery() {
            rule.breaks(new Move<>(NeedStatus.CLAIMED, NeedStep.CONFIRM));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (NeedStatus status : NeedStatus.values()) {
                for (NeedStep step : NeedStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("need-category")
    class need_category {
        private final RuleCase<NeedRules.Categorised> rule = RuleCase.warning(NeedRules.CATEGORY);

        @Test
        void satisfied_by_one_of_the_charter() {
            rule.holds(new NeedRules.Categorised("医保政策", NeedSample.TERMS));
        }

        @Test
        void violated_by_another() {
            rule.breaks(
                    new NeedRules.Categorised("园艺", NeedSample.TERMS),
                    Map.of("category", "园艺", "categories", "人社、文化艺术、税务、医保政策、惠企政策、法律援助、就业、市场推广"));
        }

        @Test
        void boundary_is_the_exact_name() {
            rule.holds(new NeedRules.Categorised("税务", NeedSample.TERMS));
            rule.breaks(new NeedRules.Categorised("税", NeedSample.TERMS));
            rule.breaks(new NeedRules.Categorised("税务局", NeedSample.TERMS));
        }
    }

    @Nested
    @RuleTest("need-category-resident")
    class need_category_resident {
        private final RuleCase<NeedRules.Categorised> rule = RuleCase.violation(NeedRules.CATEGORY_RESIDENT);

        @Test
        void satisfied_by_one_of_the_charter() {
            rule.holds(new NeedRules.Categorised("法律援助", NeedSample.TERMS));
        }

        @Test
        void violated_by_what_says_something_of_a_person() {
            rule.breaks(
                    new NeedRules.Categorised("某住户患病求助", NeedSample.TERMS),
                    Map.of("categories", "人社、文化艺术、税务、医保政策、惠企政策、法律援助、就业、市场推广", "other", "其他"));
        }

        @Test
        void boundary_is_that_it_is_another_and_nothing_more() {
            rule.holds(new NeedRules.Categorised("其他", NeedSample.TERMS));
            rule.breaks(new NeedRules.Categorised("其他：患病", NeedSample.TERMS));
        }
    }

    @Nested
    @RuleTest("need-quantity")
    class need_quantity {
        private final RuleCase<NeedRules.Asked> rule = RuleCase.violation(NeedRules.QUANTITY);

        @Test
        void satisfied_by_a_plausible_one() {
            rule.holds(NeedSample.asked(NeedSample.FORM.times(3)));
        }

        @Test
        void violated_by_none() {
            rule.breaks(NeedSample.asked(NeedSample.FORM.times(0)), Map.of("quantity", 0, "most", 10_000));
        }

        @Test
        void boundary_is_one_and_the_most() {
            rule.holds(NeedSample.asked(NeedSample.FORM.times(1)));
            rule.breaks(NeedSample.asked(NeedSample.FORM.times(-1)));
            rule.holds(NeedSample.asked(NeedSample.FORM.times(10_000)));
            rule.breaks(NeedSample.asked(NeedSample.FORM.times(10_001)));
        }
    }

    @Nested
    @RuleTest("need-by")
    class need_by {
        private final RuleCase<NeedRules.Asked> rule = RuleCase.violation(NeedRules.BY);

        @Test
        void satisfied_by_a_day_to_come_or_none() {
            rule.holds(NeedSample.asked(NeedSample.FORM.by(DAY.plusDays(9))));
            rule.holds(NeedSample.asked(NeedSample.FORM));
        }

        @Test
        void violated_by_a_day_that_is_past() {
            rule.breaks(
                    NeedSample.asked(NeedSample.FORM.by(DAY.minusDays(3))),
                    Map.of("last", DAY.minusDays(3), "day", DAY));
        }

        @Test
        void boundary_is_the_day_itself_also_of_a_window() {
            rule.holds(NeedSample.asked(NeedSample.FORM.by(DAY)));
            rule.breaks(NeedSample.asked(NeedSample.FORM.by(DAY.minusDays(1))));
            rule.holds(NeedSample.asked(NeedSample.FORM.within(NeedSample.days(1, 2))));
            rule.breaks(NeedSample.asked(NeedSample.FORM.within(Window.days(DAY.minusDays(2), DAY))));
        }
    }

    @Nested
    @RuleTest("need-grid")
    class need_grid {
        private final RuleCase<NeedRules.Place> rule = RuleCase.warning(NeedRules.GRID);

        @Test
        void satisfied_by_a_grid_of_the_division() {
            rule.holds(new NeedRules.Place(true, NeedSample.TERMS));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new NeedRules.Place(false, NeedSample.TERMS));
        }

        @Test
        void boundary_is_whether_the_division_has_it() {
            rule.breaksIf(true, new NeedRules.Place(false, NeedSample.TERMS));
            rule.breaksIf(false, new NeedRules.Place(true, NeedSample.TERMS));
        }
    }

    @Nested
    @RuleTest("need-requester")
    class need_requester {
        private final RuleCase<NeedRules.Asking> rule = RuleCase.violation(NeedRules.REQUESTER);

        @Test
        void satisfied_by_the_same() {
            rule.holds(new NeedRules.Asking(Requester.resident(Id.of("p")), Requester.resident(Id.of("p"))));
        }

        @Test
        void violated_by_another_kind() {
            rule.breaks(new NeedRules.Asking(Requester.resident(Id.of("p")), Requester.community()));
        }

        @Test
        void boundary_is_another_of_the_same_kind() {
            rule.holds(new NeedRules.Asking(Requester.community(), Requester.community()));
            Requester shop = Requester.enterprise(Id.of("a"));
            rule.breaks(new NeedRules.Asking(shop, Requester.enterprise(Id.of("b"))));
            rule.breaks(new NeedRules.Asking(shop, Requester.resident(Id.of("p"))));
            rule.holds(new NeedRules.Asking(shop, shop.spokenForBy(Id.of("p"))));
            rule.breaks(new NeedRules.Asking(Requester.resident(Id.of("p")), Requester.resident(Id.of("q"))));
        }
    }

    @Nested
    @RuleTest("need-confirmed-by-requester")
    class need_confirmed_by_requester {
        private final RuleCase<NeedRules.Speaking> rule = RuleCase.violation(NeedRules.BY_REQUESTER);
        private final Actor resident = Actor.of(Id.of("p"), Role.SELF);

        @Test
        void satisfied_by_who_asked_and_on_behalf_of_who_asked() {
            rule.holds(new NeedRules.Speaking(resident, RequesterKind.RESIDENT, Set.of("p")));
            rule.holds(new NeedRules.Speaking(
                    NeedSample.SECRETARY.onBehalfOf(Id.of("p")), RequesterKind.RESIDENT, Set.of("p")));
            rule.holds(new NeedRules.Speaking(NeedSample.SECRETARY, RequesterKind.COMMUNITY, Set.of()));
        }

        @Test
        void violated_by_the_office_alone() {
            rule.breaks(
                    new NeedRules.Speaking(NeedSample.SECRETARY, RequesterKind.RESIDENT, Set.of("p")),
                    Map.of("requester", RequesterKind.RESIDENT));
        }

        @Test
        void boundary_is_for_whom_the_office_acts() {
            rule.breaks(new NeedRules.Speaking(
                    NeedSample.SECRETARY.onBehalfOf(Id.of("q")), RequesterKind.RESIDENT, Set.of("p")));
            rule.breaks(new NeedRules.Speaking(
                    NeedSample.SECRETARY.onBehalfOf(Id.of("q")), RequesterKind.ENTERPRISE, Set.of("p")));
            rule.holds(new NeedRules.Speaking(
                    NeedSample.SECRETARY.onBehalfOf(Id.of("p")), RequesterKind.ENTERPRISE, Set.of("p")));
            rule.breaks(new NeedRules.Speaking(
                    NeedSample.SECRETARY.onBehalfOf(Id.of("q")), RequesterKind.ENTERPRISE, Set.of()));
            rule.breaks(new NeedRules.Speaking(NeedSample.SECRETARY, RequesterKind.ENTERPRISE, Set.of()));
        }
    }

    @Nested
    @RuleTest("need-unclaimed")
    class need_unclaimed {
        private final RuleCase<NeedRules.Waiting> rule = RuleCase.warning(NeedRules.UNCLAIMED);

        @Test
        void satisfied_before_its_day() {
            rule.holds(new NeedRules.Waiting("税务", DAY.plusDays(3), DAY));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new NeedRules.Waiting("税务", DAY.minusDays(4), DAY),
                    Map.of("category", "税务", "due", DAY.minusDays(4)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new NeedRules.Waiting("税务", DAY, DAY));
            rule.breaks(new NeedRules.Waiting("税务", DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("need-overdue")
    class need_overdue {
        private final RuleCase<NeedRules.Due> rule = RuleCase.warning(NeedRules.OVERDUE);

        @Test
        void satisfied_before_its_day() {
            rule.holds(new NeedRules.Due("税务", DAY.plusDays(3), DAY));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new NeedRules.Due("税务", DAY.minusDays(4), DAY), Map.of("category", "税务", "due", DAY.minusDays(4)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new NeedRules.Due("税务", DAY, DAY));
            rule.breaks(new NeedRules.Due("税务", DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("need-unconfirmed")
    class need_unconfirmed {
        private final RuleCase<NeedRules.Due> rule = RuleCase.warning(NeedRules.UNCONFIRMED);

        @Test
        void satisfied_before_its_day() {
            rule.holds(new NeedRules.Due("税务", DAY.plusDays(10), DAY));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new NeedRules.Due("税务", DAY.minusDays(1), DAY), Map.of("category", "税务", "due", DAY.minusDays(1)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new NeedRules.Due("税务", DAY, DAY));
            rule.breaks(new NeedRules.Due("税务", DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("need-topic-open")
    class need_topic_open {
        private final RuleCase<NeedRules.Tabled> rule = RuleCase.warning(NeedRules.TOPIC_OPEN);

        @Test
        void satisfied_before_the_conference() {
            rule.holds(new NeedRules.Tabled("税务", "联席会议", ConferenceStatus.SCHEDULED));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new NeedRules.Tabled("税务", "联席会议", ConferenceStatus.MINUTED),
                    Map.of("category", "税务", "conference", "联席会议"));
        }

        @Test
        void boundary_is_that_it_is_held_or_called_off() {
            for (ConferenceStatus status : ConferenceStatus.values()) {
                rule.breaksIf(
                        !EnumSet.of(ConferenceStatus.PROPOSED, ConferenceStatus.SCHEDULED)
                                .contains(status),
                        new NeedRules.Tabled("税务", "联席会议", status));
            }
        }
    }
}
