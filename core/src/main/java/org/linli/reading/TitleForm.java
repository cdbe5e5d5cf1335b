package org.linli.reading;

import java.util.List;
import java.util.Optional;
import org.linli.code.Isbn;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A title as it is written (书目登记).
 *
 * @param name what it is called, 1 to {@value #MAX_NAME} characters
 * @param category of which class it is, usually one of the charter's, 1 to {@value #MAX_CATEGORY} characters
 * @param author who wrote it, up to {@value #MAX_AUTHOR} characters
 * @param isbn its ISBN in any spelling, if it has one
 * @param fromAge from which age on it is suitable; 0 for everyone
 */
public record TitleForm(String name, String category, Optional<String> author, Optional<String> isbn, int fromAge)
        implements Form {
    /** The longest name. */
    public static final int MAX_NAME = 200;

    /** The longest name of a class. */
    public static final int MAX_CATEGORY = 20;

    /** The longest author. */
    public static final int MAX_AUTHOR = 100;

    /**
     * A title for everyone.
     *
     * @param name what it is called
     * @param category of which class it is
     * @return the form
     */
    public static TitleForm of(String name, String category) {
        return new TitleForm(name, category, Optional.empty(), Optional.empty(), 0);
    }

    /**
     * The same under another name.
     *
     * @param other as written
     * @return the form
     */
    public TitleForm named(String other) {
        return new TitleForm(other, category, author, isbn, fromAge);
    }

    /**
     * The same of an author.
     *
     * @param other who wrote it
     * @return the form
     */
    public TitleForm by(String other) {
        return new TitleForm(name, category, Optional.of(other), isbn, fromAge);
    }

    /**
     * The same with an ISBN.
     *
     * @param other as written
     * @return the form
     */
    public TitleForm isbn(String other) {
        return new TitleForm(name, category, author, Optional.of(other), fromAge);
    }

    /**
     * The same, suitable from an age on.
     *
     * @param age the age
     * @return the form
     */
    public TitleForm from(int age) {
        return new TitleForm(name, category, author, isbn, age);
    }

    /** With its texts as they are kept. */
    Decision<TitleForm> read() {
        Inspection inspection = new Inspection().ask(TitleRules.AGE, fromAge);
        Optional<String> called = inspection.read(PlainText.require("name", name, MAX_NAME));
        Optional<String> kind = inspection.read(PlainText.require("category", category, MAX_CATEGORY));
        Optional<String> writer = author.flatMap(text ->
                inspection.read(PlainText.parse("author", text, MAX_AUTHOR)).flatMap(read -> read));
        Optional<String> number =
                inspection.readIfGiven("isbn", isbn, Isbn::parse).map(Isbn::value);
        return inspection.decide(() ->
                Decision.accepted(new TitleForm(called.orElseThrow(), kind.orElseThrow(), writer, number, fromAge)));
    }

    @Override
    public List<Finding> mistakes() {
        return read().findings();
    }
}
