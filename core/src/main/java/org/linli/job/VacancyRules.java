package org.linli.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.code.Sex;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on vacancies: what they ask for, how long they hold, and how many people they take (招聘岗位规则). */
public final class VacancyRules {
    private static final int MOST_WAGE = 1_000_000;
    private static final int LEAST_AGE = 16;
    private static final int MOST_AGE = 100;
    private static final Basis ENTERPRISE_SAYS = Basis.design("what an enterprise wants is for the enterprise to say");

    /** A vacancy goes step by step. */
    public static final Rule<Move<VacancyStatus, VacancyStep>> STEP =
            Vacancy.LIFE_CYCLE.rule("vacancy-step", Basis.design("the life cycle of a vacancy"));

    /** A vacancy is for one person at the least. */
    public static final Rule<Integer> HEADCOUNT = Rule.<Integer>violation("vacancy-headcount", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(heads -> heads >= 1 && heads <= Vacancy.MAX_HEADS)
            .orSays(heads -> Map.of("heads", heads, "most", Vacancy.MAX_HEADS));

    /** A vacancy does not end before it begins. */
    public static final Rule<Validity> VALIDITY = Rule.<Validity>violation("vacancy-days", Ground.ARITHMETIC)
            .basis(Basis.design("other days are mistakes of input"))
            .holds(facts -> !facts.until.isBefore(facts.from))
            .orSays(facts -> Map.of("from", facts.from, "last", facts.until));

    /** What a post pays is a range. */
    public static final Rule<WageRange> WAGE = Rule.<WageRange>violation("vacancy-wage", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(wage -> wage.from() > 0 && wage.from() <= wage.to() && wage.to() <= MOST_WAGE)
            .orSays(wage -> Map.of("from", wage.from(), "to", wage.to(), "most", MOST_WAGE));

    /** No post asks for people below sixteen. */
    public static final Rule<JobConditions> AGES = Rule.<JobConditions>violation("vacancy-ages", Ground.STATUTE)
            .basis(Statutes.MINORS.article("§61"))
            .holds(asked -> youngest(asked) >= LEAST_AGE)
            .orSays(asked -> Map.of("from", youngest(asked), "least", LEAST_AGE));

    /** Ages that are asked for are a span that can be. */
    public static final Rule<JobConditions> AGE_SPAN = Rule.<JobConditions>violation(
                    "vacancy-age-span", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(asked -> asked.minAge().orElse(0) <= oldest(asked) && oldest(asked) <= MOST_AGE)
            .orSays(asked -> Map.of("from", asked.minAge().orElse(LEAST_AGE), "to", oldest(asked), "most", MOST_AGE));

    /** Years of experience are not negative, and fit into a working life. */
    public static final Rule<Integer> EXPERIENCE = Rule.<Integer>violation("vacancy-experience", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(years -> years >= 0 && years <= 50)
            .orSays(years -> Map.of("years", years, "most", 50));

    /** No vacancy excludes people by ethnicity, race, sex or religion, unless the state closes the post to women. */
    public static final Rule<Wording> NO_DISCRIMINATION = Rule.<Wording>violation(
                    "job-no-discrimination", Ground.STATUTE)
            .basis(
                    Statutes.EMPLOYMENT.article("§3"),
                    Statutes.EMPLOYMENT.article("§26"),
                    Statutes.EMPLOYMENT.article("§27"),
                    Statutes.JOB_MARKET.article("§24"))
            .holds(facts -> facts.excluding().isEmpty())
            .orSays(facts -> Map.of("grounds", Label.all(facts.excluding()), "words", facts.words(facts.excluding())));

    /** Words that seem to exclude people, and of which the office says that they do not, stay in sight. */
    public static final Rule<Wording> WORDS_CHECKED = Rule.<Wording>warning("job-words-checked")
            .basis(Basis.design("words are known, and not what is meant by them"))
            .holds(facts -> !facts.checked || facts.guessed().isEmpty())
            .orSays(facts -> Map.of("words", facts.words(facts.guessed())));

    /** A limit of age, and what else says nothing about the work, is looked at again. */
    public static final Rule<Wording> CONDITIONS = Rule.<Wording>warning("job-conditions")
            .basis(Basis.design("what does not tell who can do the work keeps people out"))
            .holds(facts -> !facts.aged && !facts.found.containsKey(BiasGround.OTHER))
            .orSays(facts -> Map.of(
                    "aged",
                    facts.aged,
                    "words",
                    String.join("、", facts.found.getOrDefault(BiasGround.OTHER, new TreeSet<>()))));

    /** Vacancies are those of enterprises. */
    public static final Rule<OrganisationKind> ENTERPRISE = Rule.<OrganisationKind>warning("vacancy-enterprise")
            .basis(Basis.design("the desk recruits for enterprises; others are counted with them"))
            .holds(kind -> kind == OrganisationKind.ENTERPRISE || kind == OrganisationKind.PROPERTY_MANAGER)
            .orSays(kind -> Map.of("kind", kind));

    /** What is asked of each vacancy as it is stated. */
    public static final RuleSet<VacancyForm> STATING = RuleSet.of(
            HEADCOUNT.within(VacancyForm::headcount),
            AGES.within(VacancyForm::conditions),
            AGE_SPAN.within(VacancyForm::conditions),
            EXPERIENCE.within(form -> form.conditions().experienceYears()));

    /** A vacancy stays with the enterprise whose people were referred to. */
    public static final Rule<Staying> SAME_ENTERPRISE = Rule.<Staying>violation(
                    "vacancy-same-enterprise", Ground.RECORD)
            .basis(Basis.design("hires count for the enterprise that has made them"))
            .holds(facts -> facts.same || facts.referrals == 0)
            .orSays(facts -> Map.of("referrals", facts.referrals));

    /** Never more people are hired at the same time than are wanted. */
    public static final Rule<Heads> HEADS = Rule.<Heads>violation("vacancy-heads", Ground.RECORD)
            .basis(ENTERPRISE_SAYS)
            .holds(facts -> facts.taken <= facts.heads && facts.atOnce <= facts.then)
            .orSays(facts -> facts.taken > facts.heads
                    ? Map.of("heads", facts.heads, "hires", facts.taken)
                    : Map.of("heads", facts.then, "hires", facts.atOnce));

    /** As long as others are wanted, there are more heads than places taken, and none once there are not. */
    public static final Rule<Recounting> HEADS_KEPT = Rule.<Recounting>violation("vacancy-heads-kept", Ground.RECORD)
            .basis(ENTERPRISE_SAYS)
            .holds(facts -> facts.was == facts.now)
            .orSays(facts -> Map.of("heads", facts.heads, "taken", facts.taken));

    /** A vacancy that is opened again has a free place. */
    public static final Rule<Heads> FREE_HEAD = Rule.<Heads>violation("vacancy-free-head", Ground.RECORD)
            .basis(ENTERPRISE_SAYS)
            .holds(facts -> facts.taken < facts.heads)
            .orSays(facts -> Map.of("heads", facts.heads, "taken", facts.taken));

    /** What the office records for an enterprise, it has on paper. */
    public static final Rule<Word> WORD = Rule.<Word>violation("job-enterprise-word", Ground.RECORD)
            .basis(ENTERPRISE_SAYS)
            .holds(facts -> facts.voice == EnterpriseVoice.CONTACT || facts.hasPaper)
            .orSays(facts -> Map.of());

    /** A vacancy that ends soon, and still looks for people, is shown to the office, which asks the enterprise. */
    public static final Rule<Ending> ENDS = Rule.<Ending>hint("vacancy-ends")
            .basis(Basis.design("what holds no longer is renewed or closed"))
            .reads("job.endNoticeDays")
            .holds(facts -> facts.today.isBefore(facts.lastDay.minusDays(facts.noticeDays)))
            .orSays(facts ->
                    Map.of("title", facts.title, "last", facts.lastDay, "over", facts.today.isAfter(facts.lastDay)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            HEADCOUNT,
            VALIDITY,
            WAGE,
            AGES,
            AGE_SPAN,
            EXPERIENCE,
            NO_DISCRIMINATION,
            WORDS_CHECKED,
            CONDITIONS,
            ENTERPRISE,
            SAME_ENTERPRISE,
            HEADS,
            HEADS_KEPT,
            FREE_HEAD,
            WORD,
            ENDS);

    private VacancyRules() {}

    /** The lower of the ages that are asked for. */
    private static int youngest(JobConditions asked) {
        return Math.min(asked.minAge().orElse(MOST_AGE), asked.maxAge().orElse(MOST_AGE));
    }

    private static int oldest(JobConditions asked) {
        return asked.maxAge().orElse(MOST_AGE);
    }

    /**
     * How long a vacancy holds.
     *
     * @param from its first day
     * @param until its last day
     */
    public record Validity(LocalDate from, LocalDate until) {}

    /**
     * Who is excluded by a vacancy.
     *
     * @param only the only sex that is admitted, as a field
     * @param aged whether there is a limit of age
     * @param found words of its texts that exclude people, by ground
     * @param closedToWomen whether it is said by which item the state closes the post to women
     * @param checked whether the office has said why its words exclude no one
     */
    public record Wording(
            Optional<Sex> only,
            boolean aged,
            Map<BiasGround, SortedSet<String>> found,
            boolean closedToWomen,
            boolean checked) {
        /** Copies the words. */
        public Wording {
            found = Map.copyOf(found);
        }

        static Wording of(VacancyForm form) {
            JobConditions asked = form.conditions();
            return new Wording(
                    asked.sex(),
                    asked.maxAge().isPresent() || asked.minAge().isPresent(),
                    JobWording.of(asked.text()
                            .map(text -> List.of(form.title(), text))
                            .orElse(List.of(form.title()))),
                    form.closedToWomen().isPresent(),
                    form.wordsChecked().isPresent());
        }

        /** Grounds on which words seem to exclude people. Only women are kept out of posts that the state closes to them. */
        SortedSet<BiasGround> guessed() {
            SortedSet<BiasGround> grounds = new TreeSet<>(found.keySet());
            grounds.remove(BiasGround.OTHER);
            if (closedToWomen) {
                grounds.remove(BiasGround.WOMEN_KEPT_OUT);
            }
            return grounds;
        }

        SortedSet<BiasGround> excluding() {
            SortedSet<BiasGround> grounds = checked ? new TreeSet<>() : guessed();
            only.filter(sex -> sex == Sex.FEMALE).ifPresent(sex -> grounds.add(BiasGround.MEN_KEPT_OUT));
            only.filter(sex -> sex == Sex.MALE && !closedToWomen)
                    .ifPresent(sex -> grounds.add(BiasGround.WOMEN_KEPT_OUT));
            return grounds;
        }

        String words(SortedSet<BiasGround> grounds) {
            return grounds.stream()
                    .flatMap(ground -> found.getOrDefault(ground, new TreeSet<>()).stream())
                    .collect(Collectors.joining("、"));
        }
    }

    /**
     * Whether a vacancy stays with its enterprise.
     *
     * @param same whether it does
     * @param referrals how many people were referred to it
     */
    public record Staying(boolean same, int referrals) {}

    /**
     * The places of a vacancy.
     *
     * @param heads how many are wanted at the same time now
     * @param taken how many places are taken
     * @param then how many were wanted on the fullest day of a hire, or are wanted now if that is more
     * @param atOnce how many people were there on that day
     */
    public record Heads(int heads, int taken, int then, int atOnce) {
        static Heads of(Vacancy vacancy) {
            return new Heads(
                    vacancy.form().headcount(), vacancy.taken(), vacancy.form().headcount(), 0);
        }

        static Heads of(Vacancy vacancy, Id<Referral> referral) {
            return vacancy.daysOf(referral)
                    .map(day -> new Heads(
                            vacancy.form().headcount(), vacancy.taken(), vacancy.wantedOn(day), vacancy.thereOn(day)))
                    .max(Comparator.comparingInt(heads -> heads.atOnce - heads.then))
                    .orElseGet(() -> of(vacancy));
        }
    }

    /**
     * What another number of heads changes.
     *
     * @param heads how many are wanted
     * @param taken how many places are taken
     * @param was how the vacancy stands
     * @param now how it would stand
     */
    public record Recounting(int heads, int taken, VacancyStatus was, VacancyStatus now) {}

    /**
     * What an enterprise has said.
     *
     * @param voice through whom
     * @param hasPaper whether a paper is named
     */
    public record Word(EnterpriseVoice voice, boolean hasPaper) {}

    /**
     * The end of a vacancy.
     *
     * @param title what the post is called
     * @param lastDay its last day
     * @param noticeDays how many days before it is shown
     * @param today today
     */
    public record Ending(String title, LocalDate lastDay, int noticeDays, LocalDate today) {}
}
