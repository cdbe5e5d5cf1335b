package org.linli.petition.whistle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.CivilTime;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.petition.MatterField;

/**
 * A call of departments as it is recorded, at once or afterwards (吹哨登记).
 *
 * @param kind why they are called
 * @param field what it is about
 * @param matter what is to be done, 1 to {@value #MAX_MATTER} characters
 * @param blownAt when they were called
 * @param calls which units, and when those came that came
 */
public record WhistleForm(WhistleKind kind, MatterField field, String matter, Instant blownAt, List<WhistleCall> calls)
        implements Form {
    /** The longest text of what is to be done. */
    public static final int MAX_MATTER = 500;

    /** Copies the list. */
    public WhistleForm {
        calls = List.copyOf(calls);
    }

    /**
     * A call that names no unit yet.
     *
     * @param kind why
     * @param field what it is about
     * @param matter what is to be done
     * @param blownAt when
     * @return the form
     */
    public static WhistleForm of(WhistleKind kind, MatterField field, String matter, Instant blownAt) {
        return new WhistleForm(kind, field, matter, blownAt, List.of());
    }

    /**
     * The same with one unit more.
     *
     * @param unit which
     * @return the form
     */
    public WhistleForm calling(Id<Organisation> unit) {
        List<WhistleCall> more = new ArrayList<>(calls);
        more.add(WhistleCall.of(unit));
        return new WhistleForm(kind, field, matter, blownAt, more);
    }

    /** {@return the units that are called} */
    public List<Id<Organisation>> units() {
        return calls.stream().map(WhistleCall::unit).toList();
    }

    /** {@return the units that have not come} */
    public List<Id<Organisation>> absent() {
        return calls.stream()
                .filter(call -> call.cameAt().isEmpty())
                .map(WhistleCall::unit)
                .toList();
    }

    /** {@return the day on which they were called} */
    public LocalDate blownOn() {
        return LocalDate.ofInstant(blownAt, CivilTime.CHINA);
    }

    Optional<WhistleCall> of(Id<Organisation> unit) {
        return calls.stream().filter(call -> call.unit().equals(unit)).findFirst();
    }

    WhistleForm came(Id<Organisation> unit, Instant at) {
        return new WhistleForm(
                kind,
                field,
                matter,
                blownAt,
                calls.stream()
                        .map(call -> call.unit().equals(unit) ? call.came(at) : call)
                        .toList());
    }

    WhistleForm withMatter(String text) {
        return new WhistleForm(kind, field, text, blownAt, calls);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("matter", matter, MAX_MATTER).findings();
    }
}
