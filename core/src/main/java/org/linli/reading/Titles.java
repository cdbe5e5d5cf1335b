package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.code.Isbn;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * The catalogue of the reading space (书目). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Titles {
    private static final Commands<Title> TITLES = Commands.of("titles", Title.class, Role.OFFICE);
    private static final Command<Title> REGISTER = TITLES.command("register", Register.class);
    private static final Command<Title> CORRECT = TITLES.fact("correct", Correct.class);
    private static final Command<Title> CLOSE = TITLES.fact("close", Close.class);
    private static final Command<Title> REOPEN = TITLES.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, CORRECT, CLOSE, REOPEN);

    private static final Question TIES = TITLES.question("ties");

    /** The guarded questions of this class; the catalogue is open to every role. */
    public static final List<Question> QUESTIONS = List.of(TIES);

    static final Sheet<Title> SHEET =
            Sheet.of("titles", Title.KIND).ordered(Title.NAME).filtered(Title.CATEGORY);

    private static final int MAX_ISBN = 40;

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Titles(Office office) {
        this.office = office;
    }

    /**
     * Puts a title into the catalogue (登记书目).
     *
     * @param form as written
     * @return the title, with the warning {@code title-class}; refused with {@code title-isbn-taken}, which names the one that is
     *     there, {@code title-age}, and what is wrong in the texts
     */
    public Decision<Title> register(TitleForm form) {
        return office.command(
                REGISTER,
                new Register(form),
                work -> work.save(
                        Title.KIND,
                        Title.register(work.community(), work.newId(), form, work.terms(ReadingTerms.TERMS))));
    }

    /**
     * Corrects what was written wrongly of a title (更正书目登记错误). The journal keeps what was written before.
     *
     * @param title its id
     * @param form what is right; begin with {@link Title#form()}
     * @param reason why
     * @return the title; refused as {@link #register}, and for its reason
     */
    public Decision<Title> correct(Id<Title> title, TitleForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(title, form, reason),
                work -> work.change(
                        Title.KIND, title, before -> before.correct(form, work.terms(ReadingTerms.TERMS), reason)));
    }

    /**
     * Takes a title out of the catalogue (注销书目).
     *
     * @param title its id
     * @param day the first day on which it is not there
     * @param reason why
     * @return the title; refused with {@code title-closed} and as {@link org.linli.community.Closing#read}, with {@code closing-tied}
     *     for each copy that is still there
     */
    public Decision<Title> close(Id<Title> title, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(title, day, reason),
                work -> work.change(
                        Title.KIND,
                        title,
                        before -> work.closed(
                                Title.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake (撤销误注销的书目).
     *
     * @param title its id
     * @param reason why
     * @return the title; refused with {@code closing-to-reopen}, {@code title-isbn-taken} when another has the ISBN by now, and for its
     *     reason
     */
    public Decision<Title> reopen(Id<Title> title, String reason) {
        return office.command(
                REOPEN,
                new Reopen(title, reason),
                work -> work.change(Title.KIND, title, before -> before.reopen(reason, work.today())));
    }

    /**
     * What hangs on a title, and has to be ended before it is closed: its copies.
     *
     * @param title its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Title> title) {
        return office.ties(TIES, Title.KIND, title);
    }

    /**
     * One title, also one that is not in the catalogue any more.
     *
     * @param title its id
     * @return the title; refused with {@code not-found}
     */
    public Decision<Title> find(Id<Title> title) {
        return office.read(view -> Needs.orNotFound(view.find(Title.KIND, title), Title.KIND, title));
    }

    /**
     * The title with an ISBN.
     *
     * @param isbn the ISBN, in any spelling
     * @return the title, if it is in the catalogue
     */
    public Optional<Title> withIsbn(String isbn) {
        return PlainText.require("isbn", isbn, MAX_ISBN)
                .then(Isbn::parse)
                .outcomeIfAccepted()
                .flatMap(read -> office.read(view -> view.holder(Title.KIND, Title.ISBN, read.value())));
    }

    /**
     * Titles of the catalogue, filtered by {@link Title#CATEGORY}, ordered by {@link Title#NAME} (书目清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Title>> list(Selection<Title> wanted, Paging paging) {
        return SHEET.page(office, all(office, false), wanted, paging);
    }

    /**
     * Titles that are not in the catalogue any more, by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size} and {@code page-token}
     */
    public Decision<Listing<Title>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(office, true), Selection.all(), paging);
    }

    /**
     * Titles of the catalogue in whose name or author a text stands, by name (书目检索).
     *
     * @param part the text, in any spelling
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and what is wrong in the text
     */
    public Decision<Listing<Title>> search(String part, Paging paging) {
        return PlainText.require("name", part, TitleForm.MAX_NAME)
                .map(PlainText::searchForm)
                .then(read -> Sheet.computed(office, "titles/" + read, view -> with(view, read), paging));
    }

    private static NavigableMap<String, Title> with(Reading view, String part) {
        NavigableMap<String, Title> found = new TreeMap<>();
        view.list(view.all(Title.KIND).where(Title.CLOSED, false)).stream()
                .filter(title -> PlainText.searchForm(title.form().name()).contains(part)
                        || title.form().author().map(PlainText::searchForm).stream()
                                .anyMatch(author -> author.contains(part)))
                .forEach(title -> found.put(title.form().name() + "/" + title.id(), title));
        return found;
    }

    private static Query<Title> all(Office office, boolean closed) {
        return Query.in(office.community(), Title.KIND).where(Title.CLOSED, closed);
    }

    private record Register(TitleForm form) {}

    private record Correct(Id<Title> title, TitleForm form, String reason) implements Reasoned {}

    private record Close(Id<Title> title, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Title> title, String reason) implements Reasoned {}
}
