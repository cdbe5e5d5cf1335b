package org.linli.community;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules.ClosingDay;
import org.linli.community.ClosingRules.LastRecord;
import org.linli.community.ClosingRules.Merging;
import org.linli.community.ClosingRules.Standing;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.OpenTie;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ClosingRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 11);

    @Nested
    @RuleTest("building-closed")
    class building_closed {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ClosingRules.BUILDING).on(day -> new Standing("样本", Optional.of(DAY), day));

        @Test
        void satisfied_on_a_day_on_which_it_was_there() {
            rule.holds(DAY.minusYears(1));
        }

        @Test
        void violated_on_a_day_on_which_it_is_not() {
            rule.breaks(DAY.plusYears(1), Map.of("name", "样本", "day", DAY));
        }

        @Test
        void boundary_is_the_first_day_without_it() {
            rule.holds(DAY.minusDays(1));
            rule.breaks(DAY, Map.of("name", "样本", "day", DAY));
        }
    }

    @Nested
    @RuleTest("organisation-closed")
    class organisation_closed {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ClosingRules.ORGANISATION).on(day -> new Standing("样本", Optional.of(DAY), day));

        @Test
        void satisfied_on_a_day_on_which_it_was_there() {
            rule.holds(DAY.minusYears(1));
        }

        @Test
        void violated_on_a_day_on_which_it_is_not() {
            rule.breaks(DAY.plusYears(1), Map.of("name", "样本", "day", DAY));
        }

        @Test
        void boundary_is_the_first_day_without_it() {
            rule.holds(DAY.minusDays(1));
            rule.breaks(DAY, Map.of("name", "样本", "day", DAY));
        }
    }

    @Nested
    @RuleTest("party-organisation-closed")
    class party_organisation_closed {
        private final RuleCase<LocalDate> rule = RuleCase.violation(ClosingRules.PARTY_ORGANISATION)
                .on(day -> new Standing("样本", Optional.of(DAY), day));

        @Test
        void satisfied_on_a_day_on_which_it_was_there() {
            rule.holds(DAY.minusYears(1));
        }

        @Test
        void violated_on_a_day_on_which_it_is_not() {
            rule.breaks(DAY.plusYears(1), Map.of("name", "样本", "day", DAY));
        }

        @Test
        void boundary_is_the_first_day_without_it() {
            rule.holds(DAY.minusDays(1));
            rule.breaks(DAY, Map.of("name", "样本", "day", DAY));
        }
    }

    @Nested
    @RuleTest("closing-not-in-future")
    class closing_not_in_future {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ClosingRules.NOT_IN_FUTURE).on(day -> new ClosingDay(day, DAY));

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(DAY.minusYears(3));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(DAY.plusMonths(1), Map.of("day", DAY.plusMonths(1), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("closing-tied")
    class closing_tied {
        private final RuleCase<Optional<OpenTie>> rule = RuleCase.violation(ClosingRules.TIED);

        @Test
        void satisfied_by_no_tie() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_tie_which_is_named_with_the_way_out() {
            rule.breaks(
                    Optional.of(tie()),
                    Map.of(
                            "kind",
                            new Label("kind.building"),
                            "id",
                            "b-1",
                            "name",
                            "1栋",
                            "command",
                            "buildings.close"));
        }

        @Test
        void boundary_is_the_last_tie() {
            rule.breaks(Optional.of(tie()));
            rule.holds(Optional.empty());
        }

        private OpenTie tie() {
            return new OpenTie(new Label("kind.building"), "b-1", "1栋", "buildings.close");
        }
    }

    @Nested
    @RuleTest("closing-ties-more")
    class closing_ties_more {
        private final RuleCase<Integer> rule = RuleCase.violation(ClosingRules.TIES_MORE);

        @Test
        void satisfied_by_a_few() {
            rule.holds(3);
        }

        @Test
        void violated_by_very_many() {
            rule.breaks(2000, Map.of("ties", 2000, "named", Closing.MOST_NAMED));
        }

        @Test
        void boundary_is_how_many_are_named() {
            rule.holds(Closing.MOST_NAMED);
            rule.breaks(Closing.MOST_NAMED + 1);
        }
    }

    @Nested
    @RuleTest("closing-recorded-after")
    class closing_recorded_after {
        private final RuleCase<Stream<LocalDate>> rule = RuleCase.warning(ClosingRules.RECORDED_AFTER)
                .on(days ->
                        LastRecord.of(DAY, "incident", days.map(day -> Map.entry("墙体开裂之" + day.getDayOfMonth(), day))));

        @Test
        void satisfied_by_no_record_and_by_one_of_before() {
            rule.holds(Stream.of());
            rule.holds(Stream.of(DAY.minusDays(9)));
        }

        @Test
        void violated_by_records_of_later_days_of_which_the_last_is_named() {
            rule.breaks(
                    Stream.of(DAY.plusDays(2), DAY.plusDays(9), DAY.minusDays(3)),
                    Map.of(
                            "day",
                            DAY,
                            "kind",
                            new Label("kind.incident"),
                            "name",
                            "墙体开裂之" + DAY.plusDays(9).getDayOfMonth(),
                            "last",
                            DAY.plusDays(9)));
        }

        @Test
        void boundary_is_the_day_itself_on_whose_morning_it_may_have_stood() {
            rule.holds(Stream.of(DAY));
            rule.breaks(Stream.of(DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("closing-to-reopen")
    class closing_to_reopen {
        private final RuleCase<Optional<LocalDate>> rule =
                RuleCase.violation(ClosingRules.TO_REOPEN).on(closed -> new Standing("样本", closed, DAY));

        @Test
        void satisfied_by_what_was_closed() {
            rule.holds(Optional.of(DAY.minusDays(5)));
        }

        @Test
        void violated_by_what_was_not() {
            rule.breaks(Optional.empty(), Map.of("name", "样本"));
        }

        @Test
        void boundary_is_a_closing_of_today() {
            rule.holds(Optional.of(DAY));
            rule.breaks(Optional.empty());
        }
    }

    @Nested
    @RuleTest("party-organisation-into-another")
    class party_organisation_into_another {
        private final RuleCase<Optional<String>> rule = RuleCase.violation(ClosingRules.INTO_ANOTHER)
                .on(into -> new Merging("第一支部", Id.of("p-1"), into.map(Id::of)));

        @Test
        void satisfied_by_none() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_itself() {
            rule.breaks(Optional.of("p-1"), Map.of("name", "第一支部"));
        }

        @Test
        void boundary_is_another_one() {
            rule.holds(Optional.of("p-2"));
            rule.breaks(Optional.of("p-1"));
        }
    }
}
