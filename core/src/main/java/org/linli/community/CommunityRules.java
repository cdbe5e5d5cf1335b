package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.charter.Span;
import org.linli.code.CommitteeKind;
import org.linli.code.CreditCode;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on a community and what is registered in it (社区规则). */
public final class CommunityRules {
    /**
     * A community usually has so many households: 100 to 700 until 2025, 1,000 to 3,000 from 2026. The law says "usually", so more
     * or fewer only warn. It is that of residents' committees: villages are not judged.
     */
    public static final Rule<Size> HOUSEHOLD_RANGE = Rule.<Size>warning("community-household-range")
            .basis(Statutes.COMMITTEES_2018.article("§6"), Statutes.COMMITTEES_2025.article("§3"))
            .reads("community.households")
            .holds(Size::isUsual)
            .orSays(size -> Map.of(
                    "households", size.figures.households().toString(),
                    "least", size.norms.households().from(),
                    "most", size.norms.households().to()));

    /** So many community workers for ten thousand residents. Unknown numbers are not judged. */
    public static final Rule<Size> WORKERS = Rule.<Size>warning("community-workers")
            .basis(
                    Basis.general("国办发〔2021〕56号", "每万城镇常住人口社区工作者"),
                    Basis.general("关于加强社区工作者队伍建设的意见（2024）", "原则上每万人18名"),
                    Basis.local("湖北省城乡社区服务体系建设规划（2022）", "每万人18名"))
            .reads("community.workersPer10k")
            .holds(Size::hasWorkers)
            .orSays(size -> Map.of(
                    "workers",
                    size.figures.communityWorkers().map(Count::number).orElse(0L),
                    "needed",
                    size.workersNeeded()));

    /** So many square metres of service space for a hundred households. Unknown numbers are not judged. */
    public static final Rule<Size> SERVICE_AREA = Rule.<Size>warning("community-service-area")
            .basis(Basis.local("江苏省 苏政办发〔2022〕60号", "每百户不低于30平方米"))
            .reads("community.serviceAreaPer100Households")
            .holds(Size::hasServiceArea)
            .orSays(size -> Map.of(
                    "area", size.figures.serviceArea().map(Count::number).orElse(0L), "needed", size.areaNeeded()));

    /** What is usual for a community of some size. */
    public static final RuleSet<Size> NORMS = RuleSet.of(HOUSEHOLD_RANGE, WORKERS, SERVICE_AREA);

    /** Figures are of a day that has come. */
    public static final Rule<FiguresDay> FIGURES_NOT_IN_FUTURE = Rule.<FiguresDay>violation(
                    "community-figures-not-in-future", Ground.RECORD)
            .basis(Basis.design("figures say what was counted, not what is planned"))
            .holds(facts -> !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** There are figures of a day once; what was wrong in them is corrected by its own command. */
    public static final Rule<FiguresDay> FIGURES_ONCE_A_DAY = Rule.<FiguresDay>violation(
                    "community-figures-once-a-day", Ground.RECORD)
            .basis(Basis.design("figures that reports were made from change only with a reason"))
            .holds(facts -> !facts.alreadyTaken)
            .orSays(facts -> Map.of("day", facts.day));

    /** What figures are held to before their norms. */
    public static final RuleSet<FiguresDay> FIGURES = RuleSet.of(FIGURES_NOT_IN_FUTURE, FIGURES_ONCE_A_DAY);

    /** Residents' committees exist since 1949; none was founded in a year to come. */
    public static final Rule<Founding> FOUNDED_YEAR = Rule.<Founding>violation(
                    "community-founded-year", Ground.ARITHMETIC)
            .basis(Basis.design("other years are mistakes of input"))
            .holds(facts -> facts.year >= Founding.FIRST && facts.year <= facts.thisYear)
            .orSays(facts -> Map.of("year", facts.year, "first", Founding.FIRST, "last", facts.thisYear));

    /** An honour is entered once. */
    public static final Rule<Honouring> HONOUR_ONCE = Rule.<Honouring>violation("honour-once", Ground.RECORD)
            .basis(Basis.story("F2"))
            .holds(facts -> !facts.known)
            .orSays(facts -> Map.of("title", facts.title));

    /** Only an honour that is entered can be taken out. */
    public static final Rule<Honouring> HONOUR_UNKNOWN = Rule.<Honouring>violation("honour-unknown", Ground.RECORD)
            .basis(Basis.design("an honour is known by its title, level and day"))
            .holds(facts -> facts.known)
            .orSays(facts -> Map.of("title", facts.title));

    /** An honour was given on a day that has come, and is valid for a day at least. */
    public static final Rule<HonourDays> HONOUR_DATES = Rule.<HonourDays>violation("honour-dates", Ground.ARITHMETIC)
            .basis(Basis.design("other days are mistakes of input"))
            .holds(HonourDays::arePossible)
            .orSays(facts -> Map.of(
                    "awarded", facts.shown(facts.awardedOn),
                    "until", facts.shown(facts.validUntil),
                    "today", facts.today));

    /** A profile holds a bounded number of honours. */
    public static final Rule<Honouring> HONOURS_LIMIT = Rule.<Honouring>violation("honours-limit", Ground.RECORD)
            .basis(Basis.design("aggregates stay small"))
            .holds(facts -> facts.count < Community.MAX_HONOURS)
            .orSays(facts -> Map.of("most", Community.MAX_HONOURS));

    /** Companies have a credit code; without it one cannot be told from a namesake. */
    public static final Rule<CompanyCode> COMPANY_CREDIT_CODE = Rule.<CompanyCode>warning("company-credit-code")
            .basis(new Basis(
                    "法人和其他组织统一社会信用代码编码规则 GB 32100", "2015", "", Optional.empty(), Optional.empty(), Evidence.GENERAL))
            .holds(facts -> facts.given || !facts.kind.isCompany())
            .orSays(facts -> Map.of("kind", facts.kind));

    /** A code whose check character fails is kept as the register has it, with the place where it was seen. */
    public static final Rule<Organisation> CREDIT_CODE_OVERRIDE = Rule.<Organisation>warning("credit-code-override")
            .basis(
                    Basis.local("福建省已登记的统一社会信用代码中有校验码不符者", ""),
                    Basis.design(
                            "the register is right about its own codes; the place where one was seen is kept with it"))
            .holds(organisation -> !organisation.hasUnsoundCode())
            .orSays(organisation -> Map.of(
                    "organisation",
                    organisation.names().name(),
                    "code",
                    organisation.creditCode().map(CreditCode::value).orElse(""),
                    "seenIn",
                    organisation.codeSeenIn().orElse("")));

    /** Two organisations may have one name; registering the second warns of the first. */
    public static final Rule<Duplicates> POSSIBLE_DUPLICATE = Rule.<Duplicates>warning(
                    "organisation-possible-duplicate")
            .basis(Basis.story("F3"))
            .holds(facts -> facts.others.isEmpty())
            .orSays(facts -> Map.of(
                    "name", facts.name,
                    "count", facts.others.size(),
                    "id", facts.others.get(0).value()));

    /** A building has no negative and no impossible number of households. */
    public static final Rule<Long> BUILDING_HOUSEHOLDS = Rule.<Long>violation("building-households", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(households -> households >= 0 && households <= Building.MAX_HOUSEHOLDS)
            .orSays(households -> Map.of("households", households, "most", Building.MAX_HOUSEHOLDS));

    /** Every rule of this package. */
    public static final List<Rule<?>> ALL = List.of(
            HOUSEHOLD_RANGE,
            WORKERS,
            SERVICE_AREA,
            FIGURES_NOT_IN_FUTURE,
            FIGURES_ONCE_A_DAY,
            FOUNDED_YEAR,
            HONOUR_ONCE,
            HONOUR_UNKNOWN,
            HONOUR_DATES,
            HONOURS_LIMIT,
            COMPANY_CREDIT_CODE,
            CREDIT_CODE_OVERRIDE,
            POSSIBLE_DUPLICATE,
            BUILDING_HOUSEHOLDS);

    private CommunityRules() {}

    /**
     * A community's figures and what is usual.
     *
     * @param kind what kind of committee it has, where its code tells
     * @param figures the figures
     * @param norms what is usual
     */
    public record Size(Optional<CommitteeKind> kind, Figures figures, CommunityTerms norms) {
        private static final long TEN_THOUSAND = 10_000;
        private static final long HUNDRED = 100;

        // A lower bound below the usual span says nothing: there may be more.
        boolean isUsual() {
            Span usual = norms.households();
            Count households = figures.households();
            boolean enough = households.isLowerBound() || households.number() >= usual.from();
            return kind.filter(CommitteeKind::isOfVillage).isPresent() || enough && households.number() <= usual.to();
        }

        boolean hasWorkers() {
            return figures.communityWorkers()
                    .map(workers -> workers.isLowerBound() || workers.number() >= workersNeeded())
                    .orElse(true);
        }

        boolean hasServiceArea() {
            return figures.serviceArea()
                    .map(area -> area.isLowerBound() || area.number() >= areaNeeded())
                    .orElse(true);
        }

        long workersNeeded() {
            return roundedUp(figures.residents().number() * norms.workersPer10k(), TEN_THOUSAND);
        }

        long areaNeeded() {
            return roundedUp(figures.households().number() * norms.serviceAreaPer100Households(), HUNDRED);
        }

        private static long roundedUp(long product, long unit) {
            return (product + unit - 1) / unit;
        }
    }

    /**
     * The day of figures.
     *
     * @param day the day
     * @param today the day on which it is written down
     * @param alreadyTaken whether there is one of that day
     */
    public record FiguresDay(LocalDate day, LocalDate today, boolean alreadyTaken) {}

    /**
     * The year in which a community was founded.
     *
     * @param year the year
     * @param thisYear the present year
     */
    public record Founding(int year, int thisYear) {
        /** The first year of the People's Republic. */
        static final int FIRST = 1949;
    }

    /**
     * An honour is entered or taken out.
     *
     * @param title its title
     * @param known whether it was entered before
     * @param count how many there are already
     */
    public record Honouring(String title, boolean known, int count) {}

    /**
     * The days of an honour.
     *
     * @param awardedOn the day on which it was given, where known
     * @param validUntil the first day on which it is no longer valid, where it ends
     * @param today the day on which it is entered
     */
    public record HonourDays(Optional<LocalDate> awardedOn, Optional<LocalDate> validUntil, LocalDate today) {
        boolean arePossible() {
            boolean given = awardedOn.filter(day -> day.isAfter(today)).isEmpty();
            boolean valid = awardedOn
                    .flatMap(day -> validUntil.filter(end -> !end.isAfter(day)))
                    .isEmpty();
            return given && valid;
        }

        private Object shown(Optional<LocalDate> day) {
            return day.<Object>map(known -> known).orElse(new Label("honour-day.NONE"));
        }
    }

    /**
     * Whether an organisation has a credit code.
     *
     * @param kind what it is
     * @param given whether a code was given
     */
    public record CompanyCode(OrganisationKind kind, boolean given) {}

    /**
     * Organisations with the same name.
     *
     * @param name the name of the new one
     * @param others the others
     */
    public record Duplicates(String name, List<Id<Organisation>> others) {
        /** Copies the list. */
        public Duplicates {
            others = List.copyOf(others);
        }
    }
}
