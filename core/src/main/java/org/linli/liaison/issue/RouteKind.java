package org.linli.liaison.issue;

/** To whom an issue goes (转办去向). */
public enum RouteKind {
    /** It becomes, or belongs to, a dispute of the community (转矛盾纠纷). */
    DISPUTE,
    /** It becomes, or belongs to, a need that members of the alliance serve (转需求清单). */
    NEED,
    /** Another body decides it, such as a department or the body that takes complaints about arrears (转有关单位). */
    BODY
}
