package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.charter.Share;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on rounds of awards (评选方案规则). */
public final class AwardRoundRules {
    private static final int MOST_PLACES = 1000;
    private static final LocalDate MODELS_BAN = LocalDate.of(2022, 4, 20);
    private static final List<String> STATE_TITLES = List.of("表彰", "示范", "创建");

    /** A round goes step by step. */
    public static final Rule<Move<AwardRoundStatus, AwardRoundStep>> STEP =
            AwardRound.LIFE_CYCLE.rule("award-round-step", Basis.design("the life cycle of a round of awards"));

    /** A round honours a time that ends after it begins, in one category at least. */
    public static final Rule<AwardRoundForm> FIGURES = Rule.<AwardRoundForm>violation(
                    "award-round-figures", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(form -> form.from().isBefore(form.until())
                    && !form.categories().isEmpty()
                    && form.places() >= 1
                    && form.places() <= MOST_PLACES)
            .orSays(form -> Map.of(
                    "from", form.from(),
                    "until", form.until(),
                    "categories", form.categories().size(),
                    "places", form.places(),
                    "most", MOST_PLACES));

    /** A round honours as many people in a category as the charter says. */
    public static final Rule<Quota> QUOTA = Rule.<Quota>choice("award-quota")
            .basis(Basis.story("盛景新星"))
            .reads("recognition.places")
            .holds(facts -> facts.places <= facts.most)
            .orSays(facts -> Map.of("places", facts.places, "most", facts.most));

    /** Votes weigh no more than the charter says, for they count who is known and not who has served. */
    public static final Rule<Voting> VOTES = Rule.<Voting>choice("award-votes")
            .basis(Basis.design("votes show who is known, and not who has served"))
            .reads("recognition.votesMost")
            .holds(facts -> facts.votes.compareTo(facts.most) <= 0)
            .orSays(facts -> Map.of("votes", facts.votes.toString(), "most", facts.most.toString()));

    /** The title promises no honour that only the state gives. */
    public static final Rule<Titled> ISSUER = Rule.<Titled>warning("honour-issuer")
            .basis(
                    Statutes.COMMITTEES_2025.article("§7"),
                    Basis.general("创建示范活动管理办法（试行）（2022）", "街道、乡镇不开展创建示范活动"),
                    Basis.general("评比达标表彰活动管理办法（试行）", "表彰项目须经批准"))
            .holds(facts -> facts.on.isBefore(MODELS_BAN) || facts.words().isEmpty())
            .orSays(facts -> Map.of("title", facts.title, "words", String.join("、", facts.words())));

    /** The places of a round are no fewer than those that were given, and the categories in which people stand stay. */
    public static final Rule<Kept> KEPT = Rule.<Kept>violation("award-round-kept", Ground.RECORD)
            .basis(Basis.design("what was given is taken back by revoking it"))
            .holds(Kept::holds)
            .orSays(facts -> Map.of("given", facts.mostGiven(), "places", facts.form.places()));

    /** A call that has run out is ended, and what was nominated is reviewed. */
    public static final Rule<Calling> CALL_OVER = Rule.<Calling>warning("award-call-over")
            .basis(Basis.design("who was nominated in time waits for an answer"))
            .holds(facts -> !facts.today.isAfter(facts.callUntil))
            .orSays(facts -> Map.of("title", facts.title, "day", facts.callUntil));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, FIGURES, QUOTA, VOTES, ISSUER, KEPT, CALL_OVER);

    private AwardRoundRules() {}

    /**
     * How many people a round honours.
     *
     * @param places in each category
     * @param most how many the charter names
     */
    public record Quota(int places, int most) {}

    /**
     * How much votes weigh.
     *
     * @param votes the share of votes
     * @param most what the charter allows
     */
    public record Voting(Share votes, Share most) {}

    /**
     * What a round is called.
     *
     * @param title its title
     * @param on on which day it is announced
     */
    public record Titled(String title, LocalDate on) {
        List<String> words() {
            String plain = title.replaceAll("\\s", "");
            return STATE_TITLES.stream().filter(plain::contains).toList();
        }
    }

    /**
     * A notice that changes, beside the places that were given.
     *
     * @param form the notice
     * @param given the categories of the places that were given, one for each
     * @param standing the categories in which people stand
     */
    public record Kept(AwardRoundForm form, List<AwardCategory> given, Set<AwardCategory> standing) {
        boolean holds() {
            return mostGiven() <= form.places()
                    && form.categories().containsAll(given)
                    && form.categories().containsAll(standing);
        }

        long mostGiven() {
            return Stream.of(AwardCategory.values())
                    .mapToLong(
                            category -> given.stream().filter(category::equals).count())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A call for nominations.
     *
     * @param title what the round is called
     * @param callUntil its last day
     * @param today today
     */
    public record Calling(String title, LocalDate callUntil, LocalDate today) {}
}
