package org.linli.staffing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Texts;
import org.linli.placement.Charge;

/**
 * Why a person holds a post, or why it is vacant (配备理由).
 *
 * @param post which post
 * @param holder who holds it; nothing when it is vacant
 * @param charges what that costs, term by term
 * @param second who would hold it in the best plan without the holder on this post; nothing when it would be vacant
 * @param price by how much the sum of costs would rise in that plan
 * @param vacancies how many more posts would be vacant in that plan
 * @param forcedBy the quotas without which another person would hold this post
 * @param <P> what a person is
 * @param <Q> what a post is
 */
public record WhyHeld<P, Q>(
        OpenPost<Q> post,
        Optional<Id<P>> holder,
        List<Charge> charges,
        Optional<Id<P>> second,
        long price,
        int vacancies,
        List<Quota<P, Q>> forcedBy) {
    /** Copies the lists. */
    public WhyHeld {
        charges = List.copyOf(charges);
        forcedBy = List.copyOf(forcedBy);
    }

    /**
     * The reasons as a few sentences.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how each person is to be called
     * @return the sentences
     */
    public String explain(Locale locale, Function<? super Id<P>, String> name) {
        if (holder.isEmpty()) {
            return Finding.hint("staffing-why-vacant").with("post", post.name()).explain(locale) + quotas(locale);
        }
        String first = Finding.hint("staffing-why")
                .with("post", post.name())
                .with("person", name.apply(holder.get()))
                .with("matches", Charge.matches(charges, locale))
                .with("terms", Charge.explain(charges, locale))
                .with("cost", Charge.sum(charges))
                .explain(locale);
        return first + Texts.betweenSentences(locale) + second(locale, name) + quotas(locale);
    }

    private String second(Locale locale, Function<? super Id<P>, String> name) {
        Finding finding;
        if (vacancies > 0) {
            finding = Finding.hint("staffing-second-vacant").with("vacant", vacancies);
        } else {
            finding = second.map(next -> Finding.hint("staffing-second")
                            .with("person", name.apply(next))
                            .with("price", price))
                    .orElseGet(() -> Finding.hint("staffing-second-elsewhere").with("price", price));
        }
        return finding.explain(locale);
    }

    private String quotas(Locale locale) {
        return forcedBy.stream()
                .map(quota -> Texts.betweenSentences(locale)
                        + Finding.hint("staffing-forced")
                                .with("kind", quota.kind().in(locale))
                                .with("least", quota.least())
                                .with("most", quota.most())
                                .with("posts", quota.posts().size())
                                .explain(locale))
                .collect(Collectors.joining());
    }
}
