package org.linli.examples.story;

import static org.linli.examples.report.Html.number;

import java.util.List;
import org.linli.alliance.Contribution;
import org.linli.examples.report.Html;
import org.linli.examples.report.Words;

/** The members of an alliance around the community's Party organisation: who came, and who holds a post where. */
final class AllianceGraph {
    private static final double RADIUS = 15;

    private final List<Contribution> members;
    private final boolean named;
    private final double width;
    private final double height;

    private AllianceGraph(List<Contribution> members, boolean named, double width, double height) {
        this.members = members;
        this.named = named;
        this.width = width;
        this.height = height;
    }

    /** A graph with the names of the members. */
    static String wide(List<Contribution> members) {
        return new AllianceGraph(members, true, 860, 470).draw();
    }

    /** A graph with their numbers only, for a narrow page; their names stand in the roster. */
    static String narrow(List<Contribution> members) {
        return new AllianceGraph(members, false, 360, 360).draw();
    }

    private String draw() {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 %s %s\">".formatted(number(width), number(height)));
        String arrow = named ? "arrow" : "arrow-narrow";
        svg.append(
                ("<defs><marker id=\"%s\" viewBox=\"0 0 10 10\" refX=\"7\" refY=\"5\" markerWidth=\"5\" markerHeight=\"5\""
                                + " orient=\"auto-start-reverse\"><path d=\"M0,0 10,5 0,10z\" class=\"c1\"/></marker></defs>")
                        .formatted(arrow));
        for (int place = 0; place < members.size(); place++) {
            svg.append(line(place, arrow));
        }
        svg.append(middle());
        for (int place = 0; place < members.size(); place++) {
            svg.append(member(place));
        }
        return svg.append("</svg>").toString();
    }

    private String line(int place, String arrow) {
        Contribution member = members.get(place);
        double dx = x(place) - width / 2;
        double dy = y(place) - height / 2;
        double length = Math.hypot(dx, dy);
        double from = 62;
        String ends = "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                .formatted(
                        number(width / 2 + dx / length * from),
                        number(height / 2 + dy / length * from * 0.75),
                        number(x(place) - dx / length * (RADIUS + 5)),
                        number(y(place) - dy / length * (RADIUS + 5)));
        boolean in = member.postsIn() > 0;
        boolean out = member.postsOut() > 0;
        if (in || out) {
            return "<line %s class=\"s1\" stroke-width=\"3.5\"%s%s/>"
                    .formatted(
                            ends,
                            in ? " marker-start=\"url(#%s)\"".formatted(arrow) : "",
                            out ? " marker-end=\"url(#%s)\"".formatted(arrow) : "");
        }
        String style = member.attended() == 0
                ? "stroke-width:1.2;stroke-dasharray:3 5"
                : "stroke-width:" + (member.attended() > 1 ? "3" : "1.6");
        return "<line class=\"ax\" %s style=\"%s\"/>".formatted(ends, style);
    }

    private String middle() {
        double x = width / 2;
        double y = height / 2;
        return "<rect x=\"%s\" y=\"%s\" width=\"104\" height=\"56\" rx=\"6\" class=\"bgf\" style=\"stroke:var(--red);stroke-width:2.5\"/>"
                        .formatted(number(x - 52), number(y - 28))
                + Html.text(
                        Words.of("丽景社区", "Community"),
                        "x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\""
                                .formatted(number(x), number(y - 3)))
                + Html.text(
                        Words.of("党组织", "Party body"),
                        "x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\""
                                .formatted(number(x), number(y + 17)));
    }

    private String member(int place) {
        Contribution member = members.get(place);
        boolean came = member.attended() > 1;
        String circle = "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s i1\" stroke-width=\"2\"%s/>"
                .formatted(
                        number(x(place)),
                        number(y(place)),
                        number(RADIUS),
                        came ? "ik" : "bgf",
                        member.attended() == 0 ? " stroke-dasharray=\"3 5\"" : "");
        String mark = "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"14\" font-weight=\"700\"%s>%d</text>"
                .formatted(number(x(place)), number(y(place) + 5), came ? " class=\"inv\"" : "", place + 1);
        String star = member.hosted() == 0
                ? ""
                : "<path transform=\"translate(%s %s)\" class=\"c2\" d=\"M0,-8 2.2,-2.6 8,-2.4 3.5,1.2 5,7 0,3.8 -5,7 -3.5,1.2 -8,-2.4 -2.2,-2.6z\"/>"
                        .formatted(number(x(place) + 12), number(y(place) - 12));
        return circle + mark + star + (named ? name(member, place) : "");
    }

    private String name(Contribution member, int place) {
        double dx = x(place) - width / 2;
        boolean upright = Math.abs(dx) < 20;
        String anchor = upright ? "middle" : dx > 0 ? "start" : "end";
        double x = upright ? x(place) : x(place) + Math.signum(dx) * (RADIUS + 8);
        double y = upright ? y(place) - RADIUS - 9 : y(place) + 5;
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"14\">%s</text>"
                .formatted(number(x), number(y), anchor, Html.escaped(shortened(member.name())));
    }

    /** What all of them are, a branch of the Party, need not be said beside each. */
    private static String shortened(String name) {
        return name.replaceFirst("(中共)?(.+?)党?支部$", "$2");
    }

    private double x(int place) {
        return width / 2 + Math.sin(angle(place)) * (named ? 283 : 142);
    }

    private double y(int place) {
        return height / 2 - Math.cos(angle(place)) * (named ? 185 : 142);
    }

    private double angle(int place) {
        return 2 * Math.PI * place / members.size();
    }
}
