package org.linli.storage.jdbc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.CitizenId;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.code.GridCode;
import org.linli.code.MobileNumber;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.service.ServiceRequester;
import org.linli.storage.Tree;

/** A sample of any record that is stored: the same at each run, with every part present, or with as few as possible. */
final class Samples {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 11);
    private static final int SEVERAL = 2;

    private final boolean full;
    private final Map<Class<?>, Integer> turns = new HashMap<>();

    private Samples(boolean full) {
        this.full = full;
    }

    static <A> A full(Class<A> type) {
        return type.cast(new Samples(true).of(type, "sample"));
    }

    static <A> A minimal(Class<A> type) {
        return type.cast(new Samples(false).of(type, "sample"));
    }

    /** All records of a sealed interface, those of sealed interfaces within it too. */
    static Stream<Class<?>> alternatives(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(permitted -> permitted.isInterface() ? alternatives(permitted) : Stream.of(permitted));
    }

    private Object of(Type type, String place) {
        if (type instanceof ParameterizedType generic && generic.getRawType() != Id.class) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), place);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], place);
        }
        return ofClass((Class<?>) (type instanceof ParameterizedType id ? id.getRawType() : type), place);
    }

    private Object ofGeneric(Class<?> raw, Type[] arguments, String place) {
        if (raw == Optional.class) {
            return full ? Optional.of(of(arguments[0], place)) : Optional.empty();
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            places(place).forEach(entry -> map.put(of(arguments[0], entry), of(arguments[1], entry)));
            return map;
        }
        List<Object> elements = new ArrayList<>();
        places(place).forEach(element -> elements.add(of(arguments[0], element)));
        return raw == Set.class ? new LinkedHashSet<>(elements) : elements;
    }

    /** A community's charter always has a version. */
    private List<String> places(String place) {
        int count = full ? SEVERAL : place.endsWith(".versions") ? 1 : 0;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> place + "." + number)
                .toList();
    }

    private Object ofClass(Class<?> type, String place) {
        if (type == String.class && place.endsWith(".zone")) {
            return "Asia/Shanghai";
        }
        if (type == String.class) {
            return full ? "丽景 " + place : "-";
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(number(place));
        }
        if (type == long.class || type == Long.class) {
            return number(place);
        }
        if (type == boolean.class || type == Boolean.class) {
            return full;
        }
        if (type.isEnum()) {
            return next(type, type.getEnumConstants());
        }
        if (type.isSealed()) {
            return of((Class<?>) next(type, alternatives(type).toArray()), place);
        }
        if (type == Instant.class && place.endsWith(".startedAt")) { // a clock ends after it began
            return Instant.parse("2022-09-01T01:02:03.000004Z");
        }
        if (type == Period.class && place.endsWith(".memberships.2")) { // who is a member has an open span at the end
            return Period.from(DAY.plusYears(2));
        }
        return special(type, place).orElseGet(() -> ofRecord(type, place));
    }

    /** Versions count from one; all other numbers may be one too. */
    private long number(String place) {
        String[] parts = place.split("\\.");
        boolean isOfCharter = place.matches(".*\\.versions\\.\\d+\\.version");
        return isOfCharter ? Long.parseLong(parts[parts.length - 2]) : full ? 7 : 1;
    }

    /** Each in its turn, so that a sample has many of them. */
    private Object next(Class<?> type, Object[] choices) {
        return choices[(turns.merge(type, 1, Integer::sum) - 1) % choices.length];
    }

    private Optional<Object> special(Class<?> type, String place) {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(LocalDate.class, DAY),
                Map.entry(Instant.class, Instant.parse("2022-09-11T01:02:03.000004Z")),
                Map.entry(Duration.class, Duration.ofMinutes(90)),
                Map.entry(Period.class, full ? Period.between(DAY, DAY.plusYears(1)) : Period.from(DAY)),
                Map.entry(DivisionCode.class, Probes.HOME),
                Map.entry(GridCode.class, new GridCode(Probes.HOME.value() + "001")),
                Map.entry(CitizenId.class, CitizenId.of("350603188001010016")),
                Map.entry(CreditCode.class, CreditCode.of("91350100M000100Y43")),
                Map.entry(MobileNumber.class, MobileNumber.of("13000000000")),
                Map.entry(Tree.class, new Tree(full ? Map.of("name", List.of("丽景", 7L, true)) : "")),
                Map.entry(Id.class, Id.of(place.substring(place.indexOf('.') + 1))));
        return Optional.ofNullable(known.get(type));
    }

    private Object ofRecord(Class<?> type, String place) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new AssertionError("There is no sample of " + type);
        }
        if (type == Actor.class) { // who acts is text in the form of an id
            Optional<String> forWhom = full ? Optional.of("resident-9") : Optional.empty();
            return new Actor(full ? "worker-1" : "-", (Role) of(Role.class, place), forWhom);
        }
        if (type == PartyForm.class) { // a party is a person or an organisation
            PartySide side = (PartySide) of(PartySide.class, place);
            return side == PartySide.APPLICANT
                    ? PartyForm.person(side, Id.of(place + ".person"))
                    : PartyForm.organisation(side, Id.of(place + ".organisation"));
        }
        if (type == ServiceRequester.class) { // the same of who asks for a service
            return ServiceRequester.of(Id.of(place + ".person"));
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> of(component.getGenericType(), place + "." + component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("There is no sample of " + type, e);
        }
    }
}
