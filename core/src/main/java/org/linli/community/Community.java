package org.linli.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What a community is (社区概况): its names, since when it exists, and its honours. Figures that change are in {@link
 * CommunityFigures}s.
 *
 * @param code its 12-digit division code, by which everything in it is kept
 * @param names how it is called
 * @param foundedYear in which year it was founded, where known
 * @param honours what it was given, at most {@value #MAX_HONOURS}
 */
public record Community(DivisionCode code, Names names, Optional<Integer> foundedYear, List<Honour> honours) {
    /** The most honours. */
    public static final int MAX_HONOURS = 500;

    /** Its name. */
    public static final Column<Community, String> NAME =
            Column.one("name", ValueType.TEXT, community -> community.names().name());

    /** Its name, to sort by: the ninth comes before the tenth. */
    public static final Index<Community, String> ORDER =
            NaturalOrder.index("name_order", community -> community.names().name());

    /** Its kind. */
    public static final Kind<Community> KIND = Kind.named(
                    "community", 1, Community.class, community -> Ref.of(community.code, community.id()))
            .column(NAME)
            .index(ORDER)
            .ofEveryCommunity()
            .events(CommunityEvent.class)
            .build();

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there are too many honours
     */
    public Community {
        honours = List.copyOf(honours);
        if (honours.size() > MAX_HONOURS) {
            throw new IllegalArgumentException("A profile holds at most " + MAX_HONOURS + " honours");
        }
    }

    /**
     * Describes a community, for the first time or anew.
     *
     * @param code its code
     * @param form as written
     * @param before how it was described before, whose honours it keeps
     * @param today the day
     * @return the community; refused with {@code community-founded-year} and what {@link Names#parse} finds
     */
    static Decision<Community> describe(
            DivisionCode code, CommunityForm form, Optional<Community> before, LocalDate today) {
        return written(
                code,
                form,
                before.map(Community::honours).orElse(List.of()),
                new Inspection(),
                today,
                read -> new CommunityEvent.CommunityDescribed(code, read.names.name(), read.foundedYear));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form.
     *
     * @param form as written
     * @param reason why
     * @param today the day
     * @return the community; refused as {@link #describe}, and for its reason
     */
    Decision<Community> correct(CommunityForm form, String reason, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return written(
                code,
                form,
                honours,
                inspection,
                today,
                read -> new CommunityEvent.CommunityCorrected(code, form(), read.form(), why.orElseThrow()));
    }

    /**
     * {@return the form that says how it is described, to be changed and given to {@link Communities#describe} or {@link
     * Communities#correct}}
     */
    public CommunityForm form() {
        return new CommunityForm(names.name(), List.copyOf(names.aliases()), foundedYear);
    }

    private static Decision<Community> written(
            DivisionCode code,
            CommunityForm form,
            List<Honour> honours,
            Inspection inspection,
            LocalDate today,
            Function<Community, CommunityEvent> event) {
        Optional<Names> names = inspection.read(Names.parse(form.name(), form.aliases()));
        form.foundedYear()
                .ifPresent(year -> inspection.ask(
                        CommunityRules.FOUNDED_YEAR, new CommunityRules.Founding(year, today.getYear())));
        return inspection.decide(() -> {
            Community read = new Community(code, names.orElseThrow(), form.foundedYear(), honours);
            return Decision.accepted(read, event.apply(read));
        });
    }

    /**
     * Enters an honour.
     *
     * @param form as written
     * @param today the day
     * @return the community with it; refused with {@code honour-once}, {@code honour-dates}, {@code honours-limit} and what
     *     is wrong in the form
     */
    Decision<Community> award(HonourForm form, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<Honour> read = inspection.read(Honour.parse(form));
        read.ifPresent(honour -> inspection.ask(
                CommunityRules.HONOUR_ONCE,
                new CommunityRules.Honouring(
                        honour.title(), honours.stream().anyMatch(honour::isSameAs), honours.size())));
        inspection.ask(
                CommunityRules.HONOUR_DATES, new CommunityRules.HonourDays(form.awardedOn(), form.validUntil(), today));
        inspection.ask(CommunityRules.HONOURS_LIMIT, new CommunityRules.Honouring(form.title(), false, honours.size()));
        return inspection.decide(() -> {
            Honour honour = read.orElseThrow();
            List<Honour> more = new ArrayList<>(honours);
            more.add(honour);
            return Decision.accepted(
                    new Community(code, names, foundedYear, more),
                    new CommunityEvent.HonourAwarded(code, honour.title(), honour.level(), honour.awardedOn()));
        });
    }

    /**
     * Takes an honour out, because it is no longer valid or was entered by mistake.
     *
     * @param form the honour, by title, level and day
     * @return the community without it; refused with {@code honour-unknown} and what is wrong in the form
     */
    Decision<Community> retract(HonourForm form) {
        Inspection inspection = new Inspection();
        Optional<Honour> read = inspection.read(Honour.parse(form));
        Optional<Honour> known =
                read.flatMap(honour -> honours.stream().filter(honour::isSameAs).findFirst());
        read.ifPresent(honour -> inspection.ask(
                CommunityRules.HONOUR_UNKNOWN,
                new CommunityRules.Honouring(honour.title(), known.isPresent(), honours.size())));
        return inspection.decide(() -> {
            Honour gone = known.orElseThrow();
            List<Honour> fewer = new ArrayList<>(honours);
            fewer.remove(gone);
            return Decision.accepted(
                    new Community(code, names, foundedYear, fewer),
                    new CommunityEvent.HonourRetracted(code, gone.title(), gone.level(), gone.awardedOn()));
        });
    }

    /** {@return its id, which is its code} */
    public Id<Community> id() {
        return Id.of(code.value());
    }
}
