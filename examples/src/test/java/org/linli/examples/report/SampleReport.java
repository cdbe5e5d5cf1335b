package org.linli.examples.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A report with a part of every kind, and texts that would be markup if they were not escaped. */
final class SampleReport {
    static final String MARKUP = "<b>&\"'";

    private SampleReport() {}

    static Report report() {
        List<Part> parts = List.of(
                new Part.Prose(said("prose")),
                new Part.Heading(said("heading")),
                new Part.KeyPoints(List.of(new Report.Entry(said("key"), said("point")))),
                new Part.Facts(List.of(new Fact(
                        "F1",
                        Standing.WATCH,
                        said("fact"),
                        said("7"),
                        said("unit"),
                        said("more"),
                        said("definition"),
                        said("check")))),
                new Part.Bars(
                        said("bars"),
                        4,
                        List.of(new Part.Bar(said("bar"), 3, Tone.FIRST, said("bar note"))),
                        said("bars note")),
                new Part.Bars(
                        said("no bars"),
                        0,
                        List.of(new Part.Bar(said("nothing"), 0, Tone.OPEN, Words.NONE)),
                        Words.NONE),
                new Part.Months(said("months"), said("months note"), Collections.nCopies(12, 5L), 10, Tone.SECOND),
                new Part.Table(
                        said("table"),
                        List.of(Part.Column.text("列", "column"), Part.Column.number("数", "number")),
                        List.of(List.of(said("row"), Words.same(11))),
                        Optional.of(List.of(said("total"), Words.same(12)))),
                new Part.Refusal(said("asked"), List.of(new Part.Grounds(Standing.NOT, Norm.LAW, said("reason")))),
                new Part.Note(Standing.FINE, said("note")),
                new Part.Steps(
                        said("steps"),
                        List.of(
                                new Part.Step(said("day"), Standing.NOT, said("step"), said("why")),
                                new Part.Step(said("next day"), Standing.FINE, said("done"), Words.NONE))),
                new Part.Picture(
                        said("picture"),
                        said("picture note"),
                        "<svg viewBox=\"0 0 1 1\"></svg>",
                        Optional.of("<svg viewBox=\"0 0 2 2\"></svg>"),
                        List.of(said("told"))),
                new Part.Columns(2, List.of(new Part.Card(said("card"), List.of(new Part.Prose(said("inside")))))));
        return with(parts);
    }

    /** A report whose first section has some parts, and whose second has none. */
    static Report with(List<Part> parts) {
        return new Report(
                said("field"),
                said("title"),
                said("subtitle"),
                List.of(new Report.Entry(said("about"), said("value"))),
                said("notice"),
                List.of(
                        new Section("one", said("group"), said("first"), said("period"), said("question"), parts),
                        new Section(
                                "two", said("group"), said("second"), said("period"), said("question"), List.of())));
    }

    /** A text that tells the languages apart. */
    static Words said(String what) {
        return Words.of("中" + what + MARKUP, "en " + what + MARKUP);
    }
}
