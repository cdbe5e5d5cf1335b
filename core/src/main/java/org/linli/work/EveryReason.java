package org.linli.work;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.storage.Kind;

/**
 * Decides a command, and adds to a refusal what its first reason would hide: each reference that leads nowhere, what is wrong
 * in the forms by themselves, and days outside of the civil years. An actor who may not give the command is told nothing more.
 */
final class EveryReason {
    /** A list of members may name thousands; what is missing beyond is told when these are mended. */
    private static final int MOST_LOOKUPS = 100;

    private final UnitOfWork work;
    private final List<Kind<?>> kinds;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private EveryReason(UnitOfWork work, List<Kind<?>> kinds, List<Finding> first) {
        this.work = work;
        this.kinds = kinds;
        this.findings.addAll(first);
    }

    /** The body with every reason. */
    static <T> Function<UnitOfWork, Decision<T>> of(
            List<Kind<?>> kinds, Command<T> command, Record request, Function<UnitOfWork, Decision<T>> body) {
        return work -> of(work, kinds, command, request, body);
    }

    private static <T> Decision<T> of(
            UnitOfWork work,
            List<Kind<?>> kinds,
            Command<T> command,
            Record request,
            Function<UnitOfWork, Decision<T>> body) {
        List<Object> given = Components.of(command, request);
        List<Finding> beyond = CivilYears.check(command, given);
        Decision<T> decision = beyond.isEmpty() ? decided(work, body) : new Decision.Refused<>(beyond);
        boolean denied =
                decision.findings().stream().anyMatch(finding -> finding.code().equals(Denials.MAY_NOT));
        if (decision.isAccepted() || denied) {
            return decision;
        }
        EveryReason reasons = new EveryReason(work, kinds, decision.findings());
        reasons.own(request);
        given.forEach(reasons::mistakes);
        for (int i = 0; i < given.size(); i++) {
            reasons.missing(command.parameters().get(i).generic(), given.get(i));
        }
        return new Decision.Refused<>(List.copyOf(reasons.findings));
    }

    private static <T> Decision<T> decided(UnitOfWork work, Function<UnitOfWork, Decision<T>> body) {
        try {
            return body.apply(work);
        } catch (Needs.Unmet refusal) {
            return new Decision.Refused<>(refusal.findings());
        }
    }

    private void own(Object value) {
        if (value instanceof Form form) {
            findings.addAll(form.mistakes());
        }
    }

    private void mistakes(Object value) {
        own(value);
        if (value instanceof Collection<?> several) {
            several.forEach(this::mistakes);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::mistakes);
        } else if (isOurs(value)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                mistakes(Components.of(value, part.getAccessor()));
            }
        }
    }

    /** A host's records are no part of a form. */
    private static boolean isOurs(Object value) {
        return value instanceof Record && value.getClass().getPackageName().startsWith("org.linli.");
    }

    private void missing(Type type, Object value) {
        if (value instanceof Id<?> id) {
            kind(argument(type, 0)).ifPresent(kind -> lookUp(kind, id));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> missing(argument(type, 0), held));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> missing(argument(type, 0), each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                missing(argument(type, 0), key);
                missing(argument(type, 1), held);
            });
        } else if (isOurs(value)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                missing(part.getGenericType(), Components.of(value, part.getAccessor()));
            }
        }
    }

    private <A> void lookUp(Kind<A> kind, Id<?> id) {
        Id<A> typed = Id.of(id.value());
        if (seen.size() < MOST_LOOKUPS && seen.add(kind.name() + "/" + id)) {
            boolean there =
                    work.find(kind, typed).filter(found -> !kind.isGone(found)).isPresent();
            if (!there) {
                findings.add(Needs.notFound(kind, typed));
            }
        }
    }

    private Optional<Kind<?>> kind(Type aggregate) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(aggregate))
                .findFirst()
                .map(kind -> kind);
    }

    private static Type argument(Type type, int n) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[n]
                : Object.class;
    }
}
