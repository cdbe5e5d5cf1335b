package org.linli.alliance;

/** The posts of cross-appointments (交叉任职职务), and which way each goes. */
public enum Post {
    /** Part-time member of the community's party committee (兼职委员). */
    CONCURRENT_COMMITTEE_MEMBER(PostDirection.IN, true),
    /** Part-time deputy secretary of the community's party organisation (兼职副书记). */
    CONCURRENT_DEPUTY_SECRETARY(PostDirection.IN, true),
    /** Head of a building, from an enterprise (楼栋长). */
    BUILDING_HEAD(PostDirection.IN, false),
    /** Party-building adviser at a member (党建指导员). */
    PARTY_ADVISER(PostDirection.OUT, true),
    /** Member of a member's party organisation, from the community (挂任委员). */
    SECONDED_COMMITTEE_MEMBER(PostDirection.OUT, true);

    private final PostDirection direction;
    private final boolean forPartyMembers;

    Post(PostDirection direction, boolean forPartyMembers) {
        this.direction = direction;
        this.forPartyMembers = forPartyMembers;
    }

    /** {@return which way it goes} */
    public PostDirection direction() {
        return direction;
    }

    /** {@return whether its holder is a part-time member of the community's party committee} */
    boolean isConcurrentMember() {
        return this == CONCURRENT_COMMITTEE_MEMBER || this == CONCURRENT_DEPUTY_SECRETARY;
    }

    /** {@return whether it is meant for full party members} */
    public boolean isForPartyMembers() {
        return forPartyMembers;
    }
}
