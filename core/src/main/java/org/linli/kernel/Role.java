package org.linli.kernel;

import com.google.common.collect.Sets;
import java.util.Set;

/** In which capacity a person or program acts (角色). {@link Permissions} is the table of which role may do what. */
public enum Role {
    /** Secretary of the community's party organisation (社区党组织书记). */
    COMMUNITY_SECRETARY,
    /** Employed community worker (社区工作者). */
    COMMUNITY_WORKER,
    /** Officer of the sub-district, which divides grids and approves appointments (街道干部). */
    SUBDISTRICT_OFFICER,
    /** Head of a grid (网格长). */
    GRID_HEAD,
    /** Member of a grid's staff, full or part time (网格员). */
    GRID_MEMBER,
    /** Head of a building or micro-grid (楼栋长、微网格长). */
    BUILDING_HEAD,
    /** Party liaison of a grid (网格党建联络员). */
    PARTY_LIAISON,
    /** Enterprise service officer (企业服务专员). */
    ENTERPRISE_OFFICER,
    /** Party-building adviser of enterprises (党建指导员). */
    PARTY_ADVISER,
    /** People's mediator (人民调解员). */
    MEDIATOR,
    /** Representative of the property manager (物业代表). */
    PROPERTY_REPRESENTATIVE,
    /** Representative of the residents (居民代表). */
    RESIDENT_REPRESENTATIVE,
    /** Young volunteer (青年志愿者). */
    YOUTH_VOLUNTEER,
    /** Part-time member of the community's party committee (兼职委员). */
    CONCURRENT_COMMITTEE_MEMBER,
    /** Leader of a volunteer team (志愿服务队长). */
    TEAM_LEADER,
    /** Contact of a unit, or of its party organisation (单位联络员). */
    UNIT_CONTACT,
    /** A resident or member acting for him- or herself (本人). */
    SELF,
    /** The host's own program, such as a nightly import (系统). */
    SYSTEM,
    /** The actor is not known; may do nothing (匿名). */
    ANONYMOUS;

    /** The roles that do the community's daily work: its secretary, its workers, and the host's own program. */
    public static final Set<Role> OFFICE = Sets.immutableEnumSet(COMMUNITY_SECRETARY, COMMUNITY_WORKER, SYSTEM);

    /** The community's office, and the sub-district that oversees its work. */
    public static final Set<Role> OFFICE_AND_SUBDISTRICT =
            Sets.immutableEnumSet(COMMUNITY_SECRETARY, COMMUNITY_WORKER, SUBDISTRICT_OFFICER, SYSTEM);

    /** The same, and the heads and members of the grid that is asked about. */
    public static final Set<Role> OFFICE_AND_GRID = Sets.immutableEnumSet(
            COMMUNITY_SECRETARY, COMMUNITY_WORKER, SUBDISTRICT_OFFICER, GRID_HEAD, GRID_MEMBER, SYSTEM);

    /** The community's office, and the person concerned. */
    public static final Set<Role> OFFICE_AND_SELF =
            Sets.immutableEnumSet(COMMUNITY_SECRETARY, COMMUNITY_WORKER, SELF, SYSTEM);
}
