package org.linli.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.conference.Conference;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** How a need is submitted, corrected, and goes from step to step. */
final class NeedCourse {
    private NeedCourse() {}

    static Decision<Need> submit(
            DivisionCode community, Id<Need> id, NeedForm form, NeedRules.Place place, Actor actor, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<NeedForm> read = form.read(inspection);
        inspection.ask(NeedRules.FORM, new NeedRules.Asked(form, today)).ask(NeedRules.GRID, place);
        read.ifPresent(asked -> categorised(inspection, asked, place));
        return inspection.decide(() -> Decision.accepted(
                new Need(
                        community,
                        id,
                        read.orElseThrow(),
                        today,
                        NeedStatus.SUBMITTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(NeedChange.taken(NeedStep.SUBMIT, actor, today))),
                new NeedEvent.NeedSubmitted(id, NeedEvent.Submitted.of(read.orElseThrow()))));
    }

    static Decision<Need> correct(
            Need before,
            NeedForm right,
            NeedRules.Place place,
            Optional<ClaimRules.Claiming> claimed,
            String reason,
            Actor actor,
            LocalDate today) {
        Inspection inspection = Inspection.of(NeedRules.STEP, before.status(), NeedStep.CORRECT);
        Optional<NeedForm> read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        inspection
                .ask(NeedRules.REQUESTER, new NeedRules.Asking(before.form().requester(), right.requester()))
                .ask(NeedRules.FORM, new NeedRules.Asked(right, before.submittedOn()))
                .ask(NeedRules.GRID, place);
        read.filter(now -> !now.category().equals(before.form().category()))
                .ifPresent(now -> categorised(inspection, now, place));
        claimed.ifPresent(claim -> inspection.ask(ClaimRules.FITTING, claim));
        return inspection.decide(() -> {
            NeedForm now = read.orElseThrow();
            List<NeedTaken> steps = new ArrayList<>(before.steps());
            steps.add(
                    NeedChange.taken(NeedStep.CORRECT, actor, today).noted(why).before(before.form()));
            return now.equals(before.form())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            new Need(
                                    before.community(),
                                    before.id(),
                                    now,
                                    before.submittedOn(),
                                    before.status(),
                                    before.claim(),
                                    before.deliveredOn(),
                                    before.rating(),
                                    before.conference(),
                                    steps),
                            new NeedEvent.NeedCorrected(
                                    before.id(),
                                    NeedEvent.Submitted.of(before.form()),
                                    NeedEvent.Submitted.of(now),
                                    !now.text().equals(before.form().text())));
        });
    }

    private static void categorised(Inspection inspection, NeedForm read, NeedRules.Place place) {
        NeedRules.Categorised facts = place.categorised(read.category());
        if (read.requester().kind() == RequesterKind.RESIDENT) {
            inspection.ask(NeedRules.CATEGORY_RESIDENT, facts);
        }
        inspection.ask(NeedRules.CATEGORY, facts);
    }

    static Decision<Need> withReason(Need before, NeedStep step, String reason, Actor actor, LocalDate today) {
        return new NeedChange(before, step, actor, today)
                .noted("reason", reason)
                .decide();
    }

    static Decision<Need> claim(
            Need before,
            ClaimForm form,
            Resource resource,
            Decision<Resource> reserved,
            NeedStep step,
            ClaimRules.Load load,
            Actor actor,
            LocalDate today) {
        boolean dispatched = step == NeedStep.DISPATCH;
        ClaimRules.Claiming claiming = new ClaimRules.Claiming(before.form(), resource.form(), form.booking(), today);
        return new NeedChange(before, step, actor, today)
                .read(reserved)
                .ask(ClaimRules.MEMBER_ACTIVE, load.offering())
                .ask(ClaimRules.FITTING, claiming)
                .ask(ClaimRules.PAST, claiming)
                .ask(ClaimRules.OPEN_CLAIMS, load)
                .claimed(form, resource, dispatched)
                .decide(next ->
                        new NeedEvent.NeedClaimed(next.id(), next.claim().orElseThrow()));
    }

    static Decision<Need> release(Need before, String reason, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.RELEASE, actor, today)
                .noted("reason", reason)
                .released()
                .decide(next ->
                        new NeedEvent.NeedReleased(next.id(), before.claim().orElseThrow()));
    }

    static Decision<Need> withdraw(Need before, String reason, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.WITHDRAW, actor, today)
                .noted("reason", reason)
                .released()
                .delivered(Optional.empty())
                .rated(Optional.empty())
                .decide();
    }

    static Decision<Need> deliver(Need before, LocalDate day, String result, Actor actor, LocalDate today) {
        LocalDate claimedOn = before.claim().map(NeedClaim::on).orElse(before.submittedOn());
        return new NeedChange(before, NeedStep.DELIVER, actor, today)
                .ask(
                        ClaimRules.DELIVERY,
                        new ClaimRules.Delivering(claimedOn, before.claim().map(NeedClaim::booking), day, today))
                .noted("result", result)
                .delivered(Optional.of(day))
                .decide(next -> new NeedEvent.NeedDelivered(next.id(), day));
    }

    static Decision<Need> contest(Need before, String reason, Set<String> requesters, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.CONTEST, actor, today)
                .ask(
                        NeedRules.BY_REQUESTER,
                        new NeedRules.Speaking(actor, before.form().requester().kind(), requesters))
                .noted("reason", reason)
                .delivered(Optional.empty())
                .decide();
    }

    static Decision<Need> confirm(Need before, Set<String> requesters, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.CONFIRM, actor, today)
                .ask(
                        NeedRules.BY_REQUESTER,
                        new NeedRules.Speaking(actor, before.form().requester().kind(), requesters))
                .decide();
    }

    static Decision<Need> rate(
            Need before,
            NeedRating rating,
            Optional<String> comment,
            Set<String> requesters,
            Actor actor,
            LocalDate today) {
        return new NeedChange(before, NeedStep.RATE, actor, today)
                .ask(
                        NeedRules.BY_REQUESTER,
                        new NeedRules.Speaking(actor, before.form().requester().kind(), requesters))
                .maybeNoted("comment", comment)
                .rated(Optional.of(rating))
                .decide(next -> new NeedEvent.NeedRated(next.id(), rating));
    }

    static Decision<Need> retract(Need before, String reason, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.RETRACT, actor, today)
                .noted("reason", reason)
                .rated(Optional.empty())
                .decide();
    }

    static Decision<Need> escalate(Need before, Id<Conference> conference, Actor actor, LocalDate today) {
        return new NeedChange(before, NeedStep.ESCALATE, actor, today)
                .before(conference)
                .decide(next -> new NeedEvent.NeedEscalated(next.id(), conference));
    }
}
