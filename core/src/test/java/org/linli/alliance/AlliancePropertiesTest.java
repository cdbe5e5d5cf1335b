package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.literal.Literals;

class AlliancePropertiesTest {
    private static final List<Id<PartyOrganisation>> THREE = List.of(Sample.FROG, Sample.SCHOOL, Id.of("third"));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_sequence_of_commands_leaves_the_members_as_the_model_says(@ForAll("moves") List<Move> moves) {
        Alliance alliance = Sample.founded();
        Model model = new Model(new HashMap<>(), new HashMap<>(), new HashMap<>());
        LocalDate today = Sample.TODAY;
        for (Move move : moves) {
            for (int passed = 0; passed < move.days(); passed++) {
                model.pass(today);
                today = today.plusDays(1);
            }
            Decision<Alliance> decision = play(alliance, move, today);
            assertEquals(model.play(move, today), decision.isAccepted(), move::toString);
            Alliance next = decision.outcomeIfAccepted().orElse(alliance);
            assertFollowsTheTable(alliance, next);
            alliance = next;
            assertEquals(model.statuses(), statuses(alliance), move::toString);
            for (Member member : alliance.members()) {
                assertEquals(model.days(member.partyOrganisation()), days(member, today), move::toString);
            }
            assertEquals(
                    alliance.members().size(),
                    alliance.members().stream()
                            .map(Member::partyOrganisation)
                            .distinct()
                            .count());
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(MemberStep.values()),
                        Arbitraries.of(THREE),
                        Arbitraries.integers().between(-2, 40),
                        Arbitraries.integers().between(-2, 60),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1)),
                        Arbitraries.integers().between(0, 25))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }

    private static Decision<Alliance> play(Alliance alliance, Move move, LocalDate today) {
        Joining joining = Sample.joining(
                move.member(),
                AgreementForm.of(move.signed(today), Sample.CONTACT).until(move.end(today)));
        Leaving leaving = Sample.leaving(move.member(), move.openPosts());
        return switch (move.step()) {
            case ADMIT -> alliance.admit(joining, Sample.TERMS, today);
            case RENEW -> alliance.renew(joining, Sample.TERMS, today);
            case SUSPEND, WITHDRAW -> alliance.leave(leaving, move.step(), today);
            case REINSTATE -> new AllianceCorrection(alliance).reinstate(leaving, "误办");
            case EXPIRE ->
                alliance.expire(
                        alliance.members().stream()
                                .map(member -> Sample.leaving(member.partyOrganisation(), move.openPosts()))
                                .toList(),
                        today);
        };
    }

    private static void assertFollowsTheTable(Alliance before, Alliance after) {
        for (Member member : after.members()) {
            Optional<MemberStatus> old =
                    before.member(member.partyOrganisation()).map(Member::status);
            boolean allowed = old.map(status -> status == member.status()
                            || Literals.lines("life-cycles.txt").stream()
                                    .anyMatch(line -> line.startsWith("Member: " + status + " ")
                                            && line.endsWith(" -> " + member.status())))
                    .orElse(member.status() == MemberStatus.ACTIVE);
            assertTrue(allowed, () -> old + " to " + member.status());
        }
        before.members()
                .forEach(member ->
                        assertTrue(after.member(member.partyOrganisation()).isPresent(), "nobody is lost"));
    }

    private static Set<LocalDate> days(Member member, LocalDate today) {
        return Sample.TODAY
                .minusDays(60)
                .datesUntil(today)
                .filter(member::belongedOn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Id<PartyOrganisation>, MemberStatus> statuses(Alliance alliance) {
        Map<Id<PartyOrganisation>, MemberStatus> statuses = new HashMap<>();
        alliance.members().forEach(member -> statuses.put(member.partyOrganisation(), member.status()));
        return statuses;
    }

    /** One command: signed so many days ago, for so many days, after so many days have passed. */
    record Move(MemberStep step, Id<PartyOrganisation> member, int ago, int length, int openPosts, int days) {
        LocalDate signed(LocalDate today) {
            return today.minusDays(ago);
        }

        LocalDate end(LocalDate today) {
            return signed(today).plusDays(length);
        }
    }

    /** What is remembered of one member. */
    record Remembered(MemberStatus status, LocalDate end) {
        boolean belongsOn(LocalDate day) {
            boolean agreed = status == MemberStatus.ACTIVE || status == MemberStatus.SUSPENDED;
            return agreed && day.isBefore(end);
        }
    }

    /** Says the same as the alliance in the plainest way. */
    record Model(
            Map<Id<PartyOrganisation>, Remembered> members,
            Map<Id<PartyOrganisation>, TreeSet<LocalDate>> belonged,
            Map<Id<PartyOrganisation>, TreeSet<LocalDate>> lost) {
        /** A day is over; one after a withdrawal is lost until that turns out to be a mistake. */
        void pass(LocalDate day) {
            members.forEach((id, member) -> {
                if (member.belongsOn(day)) {
                    days(id).add(day);
                } else if (member.status() == MemberStatus.WITHDRAWN && day.isBefore(member.end())) {
                    lost(id).add(day);
                }
            });
        }

        TreeSet<LocalDate> lost(Id<PartyOrganisation> id) {
            return lost.computeIfAbsent(id, any -> new TreeSet<>());
        }

        TreeSet<LocalDate> days(Id<PartyOrganisation> id) {
            return belonged.computeIfAbsent(id, any -> new TreeSet<>());
        }

        boolean play(Move move, LocalDate today) {
            return switch (move.step()) {
                case ADMIT -> isOneOf(move, MemberStatus.WITHDRAWN, null) && sign(move, today);
                case RENEW ->
                    isOneOf(move, MemberStatus.ACTIVE, MemberStatus.SUSPENDED, MemberStatus.EXPIRED)
                            && move.end(today)
                                    .isAfter(members.get(move.member()).end())
                            && sign(move, today);
                case SUSPEND -> isOneOf(move, MemberStatus.ACTIVE) && leave(move, MemberStatus.SUSPENDED);
                case WITHDRAW ->
                    isOneOf(move, MemberStatus.ACTIVE, MemberStatus.SUSPENDED, MemberStatus.EXPIRED)
                            && leave(move, MemberStatus.WITHDRAWN);
                case EXPIRE -> expire(today);
                case REINSTATE ->
                    isOneOf(move, MemberStatus.SUSPENDED, MemberStatus.WITHDRAWN) && reinstate(move.member());
            };
        }

        private boolean reinstate(Id<PartyOrganisation> id) {
            days(id).addAll(lost(id));
            members.computeIfPresent(id, (same, member) -> new Remembered(MemberStatus.ACTIVE, member.end()));
            return true;
        }

        Map<Id<PartyOrganisation>, MemberStatus> statuses() {
            Map<Id<PartyOrganisation>, MemberStatus> statuses = new HashMap<>();
            members.forEach((id, member) -> statuses.put(id, member.status()));
            return statuses;
        }

        private boolean isOneOf(Move move, MemberStatus... allowed) {
            Remembered member = members.get(move.member());
            MemberStatus status = member == null ? null : member.status();
            return Arrays.asList(allowed).contains(status);
        }

        private boolean sign(Move move, LocalDate today) {
            boolean runs = move.ago() >= 0 && move.length() > move.ago();
            if (runs) {
                enterDaysGoneBy(move, today);
                lost(move.member()).clear();
                members.put(move.member(), new Remembered(MemberStatus.ACTIVE, move.end(today)));
            }
            return runs;
        }

        /** Who belongs no longer belongs again from the day of the signature on, though not before the last day of old. */
        private void enterDaysGoneBy(Move move, LocalDate today) {
            Remembered before = members.get(move.member());
            if (before == null || !before.belongsOn(today)) {
                TreeSet<LocalDate> days = days(move.member());
                LocalDate signed = move.signed(today);
                LocalDate from = days.isEmpty() || days.last().isBefore(signed) ? signed : days.last();
                from.datesUntil(today).forEach(days::add);
            }
        }

        private boolean leave(Move move, MemberStatus next) {
            if (move.openPosts() == 0) {
                members.computeIfPresent(move.member(), (id, member) -> new Remembered(next, member.end()));
            }
            return move.openPosts() == 0;
        }

        private boolean expire(LocalDate today) {
            members.replaceAll((id, member) -> {
                boolean runs = member.status() == MemberStatus.ACTIVE || member.status() == MemberStatus.SUSPENDED;
                return runs && !today.isBefore(member.end())
                        ? new Remembered(MemberStatus.EXPIRED, member.end())
                        : member;
            });
            return true;
        }
    }
}
