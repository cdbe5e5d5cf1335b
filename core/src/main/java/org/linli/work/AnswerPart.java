package org.linli.work;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.CanonicalText;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Shape;
import org.linli.storage.StorageException;
import org.linli.storage.ValueType;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * More of an answer (答复续页), when it does not fit into one record.
 *
 * @param community where the request was made
 * @param id made of the answer's id and the number of the part
 * @param until when it may be forgotten
 * @param decisions decisions, after those of the parts before
 * @param refused why the whole was refused, after what the parts before say
 */
public record AnswerPart(
        DivisionCode community,
        Id<AnswerPart> id,
        Instant until,
        List<StoredDecision> decisions,
        List<StoredFinding> refused) {
    /** When parts may be forgotten. */
    public static final Index<AnswerPart, Instant> UNTIL = Index.one("until_at", ValueType.INSTANT, AnswerPart::until);

    /** A bookkeeping kind. */
    public static final Kind<AnswerPart> KIND = Kind.named(
                    "request_part", 1, AnswerPart.class, part -> Ref.of(part.community, part.id))
            .index(UNTIL)
            .build();

    /** Characters of either list of one record: both fit into it, with what stands beside them. */
    private static final int MOST_TEXT = Kind.MAX_TEXT * 2 / 5;

    /** Copies the lists. */
    public AnswerPart {
        decisions = List.copyOf(decisions);
        refused = List.copyOf(refused);
    }

    /** Keeps an answer, in as many parts as it takes; an earlier answer to the same key, and its parts, may stand there still. */
    static void keep(Session session, Answer answer, Optional<Version> before) {
        List<List<StoredDecision>> decisions = divided(StoredDecision.class, answer.decisions());
        List<List<StoredFinding>> refused = divided(StoredFinding.class, answer.refused());
        int parts = Math.max(decisions.size(), refused.size()) - 1;
        Answer first = answer.with(parts, decisions.get(0), refused.get(0));
        before.ifPresentOrElse(
                old -> session.update(Answer.KIND, first, old), () -> session.insert(Answer.KIND, first));
        Map<Ref<AnswerPart>, Versioned<AnswerPart>> old = found(session, first);
        for (int number = 1; number <= parts; number++) {
            Ref<AnswerPart> ref = refOf(first, number);
            AnswerPart part = new AnswerPart(
                    first.community(), ref.id(), first.until(), at(decisions, number), at(refused, number));
            Optional.ofNullable(old.get(ref))
                    .ifPresentOrElse(
                            there -> session.update(KIND, part, there.version()), () -> session.insert(KIND, part));
        }
    }

    private static <T> List<T> at(List<List<T>> divided, int number) {
        return number < divided.size() ? divided.get(number) : List.of();
    }

    private static <T> List<List<T>> divided(Class<T> type, List<T> whole) {
        if (whole.size() < 2) {
            return List.of(whole);
        }
        List<List<T>> divided = new ArrayList<>(List.of(new ArrayList<>()));
        int text = 0;
        for (T one : whole) {
            int more = CanonicalText.of(Map.of("", Shape.write(type, one))).length();
            if (text > 0 && text + more > MOST_TEXT) {
                divided.add(new ArrayList<>());
                text = 0;
            }
            divided.get(divided.size() - 1).add(one);
            text += more;
        }
        return divided;
    }

    /** The answer with all of its parts. */
    static Answer whole(Session session, Answer first) {
        Map<Ref<AnswerPart>, Versioned<AnswerPart>> found = found(session, first);
        if (found.size() != first.parts()) {
            throw new StorageException("A kept answer of several parts has lost one");
        }
        List<StoredDecision> decisions = new ArrayList<>(first.decisions());
        List<StoredFinding> refused = new ArrayList<>(first.refused());
        refs(first).stream().flatMap(ref -> Stream.ofNullable(found.get(ref))).forEach(part -> {
            decisions.addAll(part.aggregate().decisions());
            refused.addAll(part.aggregate().refused());
        });
        return first.with(0, decisions, refused);
    }

    private static Map<Ref<AnswerPart>, Versioned<AnswerPart>> found(Session session, Answer first) {
        return first.parts() == 0
                ? Map.of()
                : session.find(KIND, refs(first)).stream()
                        .collect(Collectors.toMap(part -> KIND.refOf(part.aggregate()), Function.identity()));
    }

    private static List<Ref<AnswerPart>> refs(Answer first) {
        return IntStream.rangeClosed(1, first.parts())
                .mapToObj(number -> refOf(first, number))
                .toList();
    }

    private static Ref<AnswerPart> refOf(Answer first, int number) {
        return Ref.of(
                first.community(),
                Id.of(Hashing.sha256()
                        .hashString(first.id() + "\n" + number, StandardCharsets.UTF_8)
                        .toString()));
    }
}
