package org.linli.planted.feature;

import java.util.List;
import java.util.stream.Stream;
import org.linli.charter.Edition;
import org.linli.charter.ParameterUnit;
import org.linli.charter.Terms;
import org.linli.code.DivisionCode;
import org.linli.feature.Watch;
import org.linli.kernel.Basis;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/** A command, a question, a kind and terms of a package whose feature is not in the list. */
public final class PlantedUses {
    static final List<Command<?>> COMMANDS = List.of(Command.of("planted", "plant", String.class));
    static final List<Question> QUESTIONS =
            List.of(Question.of("planted", "planted").by(Role.SYSTEM));
    static final Watch WATCH = Watch.of(QUESTIONS.get(0), (view, now, today) -> Stream.empty());
    static final Kind<Plant> KIND = Kind.named("plant", 1, Plant.class, plant -> Ref.of(plant.community(), plant.id()))
            .build();
    static final Terms<Growth> TERMS = Terms.of("growth", Growth.class)
            .parameter("days", ParameterUnit.DAYS, Edition.first(1, Basis.design("planted")))
            .build();

    private PlantedUses() {}

    record Plant(DivisionCode community, Id<Plant> id) {}

    /** Terms that nobody reads. */
    public record Growth(int days) {}
}
