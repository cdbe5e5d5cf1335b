package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a referral that was taken (推荐流转记录).
 *
 * @param step which
 * @param on on which day
 * @param by opaque id of the actor who recorded it
 * @param voice through whom the enterprise spoke, where it did
 * @param declinedBy who has declined, where it was declined
 * @param note the reason, where there is one; sealed under the person's key
 * @param was what was written before, where that was put right or taken back
 */
public record ReferralTaken(
        ReferralStep step,
        LocalDate on,
        String by,
        Optional<EnterpriseVoice> voice,
        Optional<DeclinedBy> declinedBy,
        Optional<String> note,
        Optional<Was> was) {
    ReferralTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new ReferralTaken(
                step,
                on,
                by,
                voice,
                declinedBy,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(before -> before.withTexts(person, each, field + "/was")));
    }

    /** The same as the enterprise sees it: without the notes of the office. */
    ReferralTaken asSeenByEnterprise() {
        return new ReferralTaken(step, on, by, voice, declinedBy, Optional.empty(), Optional.empty());
    }

    /** The same on the day, by whom and for what reason it was in truth. */
    ReferralTaken right(Right right) {
        return new ReferralTaken(
                step, right.on, by, voice, right.declinedBy.or(() -> declinedBy), right.reason.or(() -> note), was);
    }

    ReferralTaken noted(Optional<String> text) {
        return new ReferralTaken(step, on, by, voice, declinedBy, text, was);
    }

    ReferralTaken declined(DeclinedBy who) {
        return new ReferralTaken(step, on, by, voice, Optional.of(who), note, was);
    }

    ReferralTaken before(Was what) {
        return new ReferralTaken(step, on, by, voice, declinedBy, note, Optional.of(what));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }

    /**
     * What was written before it was put right, or taken back (更正前内容).
     *
     * @param on the day: of the referral, of the step, or the first one at work
     * @param declinedBy who has declined, of a step by which it was declined
     * @param note the note of the referral, or the reason of the step; sealed under the person's key
     * @param hire the hire, with the paper by which the enterprise has confirmed it
     */
    public record Was(LocalDate on, Optional<DeclinedBy> declinedBy, Optional<String> note, Optional<Hire> hire) {
        static Was of(Hire hire) {
            return new Was(hire.days().from(), Optional.empty(), Optional.empty(), Optional.of(hire));
        }

        static Was of(ReferralForm form) {
            return new Was(form.on(), Optional.empty(), form.note(), Optional.empty());
        }

        static Was of(ReferralTaken taken) {
            return new Was(taken.on, taken.declinedBy, taken.note, Optional.empty());
        }

        private Was withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
            return new Was(
                    on,
                    declinedBy,
                    note.map(text -> each.of(person, field + "/note", text)),
                    hire.map(given -> given.withTexts(person, each, field + "/hire")));
        }

        /** Leaves out what people wrote. */
        @Override
        public String toString() {
            return "before: " + on;
        }
    }

    /**
     * What is right of a step that was written wrongly (更正步骤).
     *
     * @param step which: that the enterprise saw the person, that it offered the post, or that it was declined
     * @param was the day that was written
     * @param on the day that is right
     * @param declinedBy who has declined, where that was wrong
     * @param reason why it was declined, where that was wrong; sealed under the person's key
     */
    public record Right(
            ReferralStep step, LocalDate was, LocalDate on, Optional<DeclinedBy> declinedBy, Optional<String> reason)
            implements Form {
        /**
         * Another day.
         *
         * @param step which step
         * @param was the day that was written
         * @param on the day that is right
         * @return what is right
         */
        public static Right of(ReferralStep step, LocalDate was, LocalDate on) {
            return new Right(step, was, on, Optional.empty(), Optional.empty());
        }

        /**
         * The same, declined by another, for another reason.
         *
         * @param by who has declined
         * @param why why
         * @return what is right
         */
        public Right declined(DeclinedBy by, String why) {
            return new Right(step, was, on, Optional.of(by), Optional.of(why));
        }

        boolean isOf(ReferralTaken taken) {
            return taken.step == step && taken.on.equals(was);
        }

        Right read(Inspection inspection) {
            return new Right(
                    step,
                    was,
                    on,
                    declinedBy,
                    inspection.readIfGiven(
                            reason, text -> PlainText.requireLines("reason", text, ReferralForm.MAX_NOTE)));
        }

        @Override
        public List<Finding> mistakes() {
            Inspection inspection = new Inspection();
            read(inspection);
            return inspection.findings();
        }

        /** Leaves out what is written. */
        @Override
        public String toString() {
            return step + " of " + was;
        }
    }
}
